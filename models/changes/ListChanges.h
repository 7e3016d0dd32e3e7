#pragma once

#include "ChangeStack.h"
#include "RecordAddition.h"
#include "RecordOrder.h"

#include <memory>

namespace bitacora {

/// What the lists that the practitioner keeps in an own order (services, calendars) have alike. Each repository has
/// all, find, add, remove and reorder.
namespace ListChanges {

using Words = QString (*)();

/// Puts the record at the end of the list, whatever its position says; returns it as stored.
template <typename Repository, typename Record>
[[nodiscard]] Result<Record> add(Repository &repository, ChangeStack &stack, Record record, ActivityKind kind,
                                 Words words)
{
    const Result<QList<Record>> known = repository.all();
    if (!known)
        return Failure(known.error());
    record.id = {};
    record.position = known->isEmpty() ? 0 : known->constLast().position + 1;
    auto addition = std::make_unique<RecordAddition<Repository, Record>>(repository, record, kind, words);
    const auto &change = *addition;
    const Result<void> pushed = stack.push(std::move(addition));
    if (!pushed)
        return Failure(pushed.error());
    return change.record();
}

/// `order` names every record once. Nothing happens when that is the order already.
template <typename Repository, typename Id>
[[nodiscard]] Result<void> reorder(Repository &repository, ChangeStack &stack, const QList<Id> &order,
                                   ActivityKind kind, Words words)
{
    const auto known = repository.all();
    if (!known)
        return Failure(known.error());
    QList<Id> before;
    for (const auto &record : *known)
        before.append(record.id);
    if (order == before)
        return {};
    return stack.push(std::make_unique<RecordOrder<Repository, Id>>(repository, before, order, kind, words));
}

} // namespace ListChanges

} // namespace bitacora
