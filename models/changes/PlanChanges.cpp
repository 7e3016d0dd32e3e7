#include "PlanChanges.h"

#include "ChangeStack.h"
#include "PlanRepository.h"

#include <algorithm>

namespace bitacora {

namespace {

// Where the next entry of a group goes.
int endOf(const QList<PlanEntry> &entries, PlanGroup group)
{
    int end = 0;
    for (const PlanEntry &entry : entries) {
        if (entry.group() == group)
            end = std::max(end, entry.position + 1);
    }
    return end;
}

} // namespace

PlanChanges::PlanChanges(PlanRepository &plans, ChangeStack &stack)
    : m_plans(plans)
    , m_stack(stack)
{
}

Result<QList<PlanEntry>> PlanChanges::add(ClientId client, const QList<PlanContent> &contents, QDate from)
{
    const auto words = [] {
        //: After "Undo" or "Redo": a behavior, program, intervention or reinforcer.
        return tr("adding to a plan");
    };
    return extend(client, contents, from, words);
}

Result<QList<PlanEntry>> PlanChanges::begin(ClientId client, const QList<PlanContent> &contents, QDate from)
{
    const auto words = [] {
        //: After "Undo" or "Redo": a client together with the plan.
        return tr("adding a client with a plan");
    };
    return extend(client, contents, from, words);
}

Result<QList<PlanEntry>> PlanChanges::extend(ClientId client, const QList<PlanContent> &contents, QDate from,
                                             PlanChange::Words words)
{
    const auto known = m_plans.entries(client);
    if (!known)
        return Failure(known.error());
    QList<PlanEntry> all = *known;
    QList<PlanEntry> added;
    for (const PlanContent &content : contents) {
        PlanEntry entry = PlanHistory::begun(client, content, from);
        entry.position = endOf(all, entry.group());
        all.append(entry);
        added.append(entry);
    }
    if (added.isEmpty())
        return added;
    auto change = std::make_unique<PlanChange>(m_plans, client, PlanChange::Entries {{}, added},
                                               ActivityKind::PlanExtended, words);
    const PlanChange &pushed = *change;
    if (const auto done = m_stack.push(std::move(change)); !done)
        return Failure(done.error());
    return pushed.after();
}

Result<void> PlanChanges::reword(ClientId client, PlanEntryId id, const PlanContent &content, QDate from)
{
    const auto before = find(client, id);
    if (!before)
        return Failure(before.error());
    PlanContent said = content;
    itemOf(said).id = id;
    if (before->latest().until.isNull() && before->latest().content == said)
        return {};
    return push(client, *before, PlanHistory::reworded(*before, said, from));
}

Result<void> PlanChanges::correct(ClientId client, PlanEntryId id, const PlanContent &content)
{
    const auto before = find(client, id);
    if (!before)
        return Failure(before.error());
    return push(client, *before, PlanHistory::corrected(*before, content));
}

Result<void> PlanChanges::setBeginning(ClientId client, PlanEntryId id, QDate day)
{
    const auto before = find(client, id);
    if (!before)
        return Failure(before.error());
    return push(client, *before, PlanHistory::beginningOn(*before, day));
}

Result<void> PlanChanges::setStatus(ClientId client, PlanEntryId id, PlanStatus status, QDate day)
{
    const auto before = find(client, id);
    if (!before)
        return Failure(before.error());
    return push(client, *before, PlanHistory::withStatus(*before, status, day), ActivityKind::PlanStatusChanged);
}

Result<void> PlanChanges::link(ClientId client, PlanEntryId id, const QList<PlanEntryId> &behaviors, QDate from)
{
    const auto before = find(client, id);
    if (!before)
        return Failure(before.error());
    PlanContent content = before->latest().content;
    QList<PlanEntryId> *links = behaviorsOf(content);
    if (!links)
        return failure(ErrorCode::RecordNotFound);
    *links = behaviors;
    return reword(client, id, content, from);
}

Result<void> PlanChanges::reorder(ClientId client, PlanGroup group, const QList<PlanEntryId> &order)
{
    auto before = m_plans.entries(client);
    if (!before)
        return Failure(before.error());
    before->removeIf([group](const PlanEntry &entry) { return entry.group() != group; });
    const bool areAllNamed =
        std::all_of(before->cbegin(), before->cend(), [&](const PlanEntry &entry) { return order.contains(entry.id); });
    if (!areAllNamed || order.size() != before->size())
        return failure(ErrorCode::RecordNotFound);
    QList<PlanEntry> after = *before;
    for (PlanEntry &entry : after)
        entry.position = int(order.indexOf(entry.id));
    if (after == *before)
        return {};
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the order of a plan");
    };
    return m_stack.push(std::make_unique<PlanChange>(m_plans, client, PlanChange::Entries {*before, after},
                                                     ActivityKind::PlanChanged, words));
}

Result<void> PlanChanges::remove(ClientId client, PlanEntryId id, QDate day)
{
    const auto entry = find(client, id);
    if (!entry)
        return Failure(entry.error());
    PlanChange::Entries entries {{*entry}, {}};
    if (const auto ended = PlanHistory::endedBefore(*entry, day)) {
        entries.after.append(*ended);
    } else {
        const auto all = m_plans.entries(client);
        if (!all)
            return Failure(all.error());
        for (const PlanEntry &other : *all) {
            const PlanEntry unlinked = PlanHistory::unlinked(other, id);
            if (unlinked == other)
                continue;
            entries.before.append(other);
            entries.after.append(unlinked);
        }
    }
    const auto words = [] {
        //: After "Undo" or "Redo": a behavior, program, intervention or reinforcer.
        return tr("taking out of a plan");
    };
    return m_stack.push(
        std::make_unique<PlanChange>(m_plans, client, std::move(entries), ActivityKind::PlanReduced, words));
}

Result<PlanEntry> PlanChanges::find(ClientId client, PlanEntryId id) const
{
    const auto entries = m_plans.entries(client);
    if (!entries)
        return Failure(entries.error());
    const auto found =
        std::find_if(entries->cbegin(), entries->cend(), [id](const PlanEntry &entry) { return entry.id == id; });
    if (found == entries->cend())
        return failure(ErrorCode::RecordNotFound);
    return *found;
}

Result<void> PlanChanges::push(ClientId client, const PlanEntry &before, const PlanEntry &after, ActivityKind kind)
{
    if (auto valid = validatePlanEntry(after); !valid)
        return valid;
    if (after == before)
        return {};
    const auto edit = [] {
        //: After "Undo" or "Redo": a behavior, program, intervention or reinforcer says something else.
        return tr("changing a plan");
    };
    const auto status = [] {
        //: After "Undo" or "Redo": a behavior or program is mastered, on hold, discontinued or active.
        return tr("changing a status in a plan");
    };
    const PlanChange::Words words =
        kind == ActivityKind::PlanStatusChanged ? PlanChange::Words(status) : PlanChange::Words(edit);
    return m_stack.push(
        std::make_unique<PlanChange>(m_plans, client, PlanChange::Entries {{before}, {after}}, kind, words));
}

} // namespace bitacora
