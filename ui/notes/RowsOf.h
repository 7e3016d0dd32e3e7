#pragma once

#include "FactRows.h"

namespace bitacora {

/// Rows of one class, as the values that they hold.
template <typename Row>
class RowsOf final : public FactRows
{
public:
    RowsOf(FactsContext &context, QWidget *parent)
        : FactRows(
            context, Row::kind, [&context](QWidget *owner) { return new Row(context, owner); }, parent)
    {
    }

    [[nodiscard]] QList<typename Row::Data> data() const
    {
        QList<typename Row::Data> list;
        for (const FactRow *row : rows())
            list.append(static_cast<const Row *>(row)->data());
        return list;
    }

    void setData(const QList<typename Row::Data> &list)
    {
        clearRows();
        for (const typename Row::Data &data : list)
            static_cast<Row *>(append())->setData(data);
    }
};

} // namespace bitacora
