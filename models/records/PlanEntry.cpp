#include "PlanEntry.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

void setId(PlanContent &content, PlanEntryId id)
{
    itemOf(content).id = id;
}

Result<void> checkDates(const PlanEntry &entry)
{
    QDate free;
    for (const PlanWording &wording : entry.wordings) {
        const bool begins = wording.from.isValid() && (free.isNull() || wording.from >= free);
        const bool ends = wording.until.isNull() ? &wording == &entry.latest() : wording.until >= wording.from;
        if (!begins || !ends)
            return failure(ErrorCode::DateMalformed, u"dates"_s);
        free = wording.until.isNull() ? QDate() : wording.until.addDays(1);
    }
    return {};
}

} // namespace

const PlanWording *PlanEntry::on(QDate day) const
{
    const auto found = std::find_if(wordings.cbegin(), wordings.cend(),
                                    [day](const PlanWording &wording) { return wording.holdsOn(day); });
    return found == wordings.cend() ? nullptr : &*found;
}

PlanEntry PlanHistory::begun(ClientId client, const PlanContent &content, QDate from)
{
    return {itemOf(content).id, client, 0, {{from, {}, content}}};
}

PlanEntry PlanHistory::reworded(const PlanEntry &entry, const PlanContent &content, QDate from)
{
    if (from <= entry.latest().from)
        return corrected(entry, content);
    PlanEntry changed = entry;
    PlanWording &before = changed.wordings.last();
    PlanWording after {from, before.until, content};
    if (!before.until.isNull() && before.until < from)
        after.until = {};
    else
        before.until = from.addDays(-1);
    setId(after.content, entry.id);
    changed.wordings.append(after);
    return changed;
}

PlanEntry PlanHistory::corrected(const PlanEntry &entry, const PlanContent &content)
{
    PlanEntry changed = entry;
    changed.wordings.last().content = content;
    setId(changed.wordings.last().content, entry.id);
    return changed;
}

PlanEntry PlanHistory::withStatus(const PlanEntry &entry, PlanStatus status, QDate day)
{
    PlanContent content = entry.latest().content;
    PlanStanding *standing = standingOf(content);
    if (!standing || standing->status == status)
        return entry;
    const QDate since = std::max(day, entry.latest().from);
    *standing = {status, since};
    return reworded(entry, content, since);
}

PlanEntry PlanHistory::beginningOn(const PlanEntry &entry, QDate day)
{
    PlanEntry changed = entry;
    PlanWording &first = changed.wordings.first();
    first.from = first.until.isNull() ? day : std::min(day, first.until);
    return changed;
}

std::optional<PlanEntry> PlanHistory::endedBefore(const PlanEntry &entry, QDate day)
{
    PlanEntry changed = entry;
    changed.wordings.removeIf([day](const PlanWording &wording) { return wording.from >= day; });
    if (changed.wordings.isEmpty())
        return std::nullopt;
    PlanWording &last = changed.wordings.last();
    if (last.holdsOn(day))
        last.until = day.addDays(-1);
    return changed;
}

PlanEntry PlanHistory::unlinked(const PlanEntry &entry, PlanEntryId behavior)
{
    PlanEntry changed = entry;
    for (PlanWording &wording : changed.wordings) {
        if (QList<PlanEntryId> *behaviors = behaviorsOf(wording.content))
            behaviors->removeAll(behavior);
    }
    return changed;
}

Result<void> validatePlanEntry(const PlanEntry &entry)
{
    if (entry.wordings.isEmpty())
        return failure(ErrorCode::DateMalformed, u"dates"_s);
    for (const PlanWording &wording : entry.wordings) {
        if (auto valid = validatePlanContent(wording.content); !valid)
            return valid;
        if (groupOf(wording.content) != entry.group() || itemOf(wording.content).id != entry.id)
            return failure(ErrorCode::RecordNotFound);
    }
    return checkDates(entry);
}

} // namespace bitacora
