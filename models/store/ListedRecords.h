#pragma once

#include "NamedChange.h"
#include "RecordChange.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QList>

#include <algorithm>

namespace bitacora {

/// What the repositories of services and calendars have alike: records with a name and a place in an order. Internal
/// to the store.
namespace ListedRecords {

template <typename Repository, typename Id>
[[nodiscard]] Result<void> remove(StoreContext &context, Repository &repository, const QString &table, Id id,
                                  ActivityKind kind)
{
    return context.inTransaction([&]() -> Result<void> {
        const auto before = repository.find(id);
        if (!before)
            return Failure(before.error());
        Statement remove(context, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
        if (auto ran = remove.bind(id.value).run(); !ran)
            return ran;
        if (auto logged = NamedChange {before->name, {}, {}}.log(context, kind); !logged)
            return logged;
        context.afterCommit([&repository, id] { Q_EMIT repository.changed(RecordChange::Removed, {id}); });
        return {};
    });
}

/// `order` names every record once; RecordNotFound when it does not.
template <typename Repository, typename Id>
[[nodiscard]] Result<void> reorder(StoreContext &context, Repository &repository, const QString &table,
                                   const QList<Id> &order, ActivityKind kind)
{
    return context.inTransaction([&]() -> Result<void> {
        const auto known = repository.all();
        if (!known)
            return Failure(known.error());
        const bool areAllNamed =
            std::all_of(known->begin(), known->end(), [&](const auto &record) { return order.contains(record.id); });
        if (!areAllNamed || order.size() != known->size())
            return failure(ErrorCode::RecordNotFound);
        Statement place(context, QStringLiteral("UPDATE %1 SET position = ? WHERE id = ?").arg(table));
        for (qsizetype position = 0; position < order.size(); ++position) {
            if (auto ran = place.bind(qint64(position)).bind(order.at(position).value).run(); !ran)
                return ran;
        }
        if (auto logged = NamedChange().log(context, kind); !logged)
            return logged;
        context.afterCommit([&repository, order] { Q_EMIT repository.changed(RecordChange::Updated, order); });
        return {};
    });
}

} // namespace ListedRecords

} // namespace bitacora
