#pragma once

#include "CatalogueKind.h"
#include "FactTerm.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bitacora {

class FactRow;
struct FactsContext;
class TermField;

/// Rows of one kind, and the field below them that adds the next one.
class FactRows : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<FactRow *(QWidget *parent)>;

    FactRows(FactsContext &context, CatalogueKind kind, Maker make, QWidget *parent = nullptr);

    [[nodiscard]] const QList<FactRow *> &rows() const { return m_rows; }
    [[nodiscard]] TermField *adder() const { return m_adder; }
    /// What is added here.
    void setName(const QString &name, const QString &placeholder);

Q_SIGNALS:
    void changed();
    /// Rows came or went.
    void arranged();

protected:
    FactRow *append();
    void clearRows();

private:
    void add(const FactTerm &term);
    void remove(FactRow *row);

    Maker m_make;
    QList<FactRow *> m_rows;
    QVBoxLayout *m_column;
    TermField *m_adder;
};

} // namespace bitacora
