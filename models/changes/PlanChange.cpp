#include "PlanChange.h"

#include "PlanRepository.h"

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

/// What is written so that `is` stands in the place of `was`.
PlanEdit editFrom(const QList<PlanEntry> &was, const QList<PlanEntry> &is)
{
    PlanEdit edit {is, {}};
    for (const PlanEntry &entry : was) {
        const bool stays =
            std::any_of(is.begin(), is.end(), [&entry](const PlanEntry &kept) { return kept.id == entry.id; });
        if (!stays)
            edit.removed.append(entry.id);
    }
    return edit;
}

} // namespace

PlanChange::PlanChange(PlanRepository &plans, ClientId client, Entries entries, ActivityKind kind, Words words)
    : m_plans(plans)
    , m_client(client)
    , m_entries(std::move(entries))
    , m_kind(kind)
    , m_words(words)
{
}

Result<void> PlanChange::apply()
{
    const PlanEdit edit = editFrom(m_entries.before, m_entries.after);
    auto stored = m_plans.write(m_client, edit, std::exchange(m_kind, ActivityKind::Redone));
    if (!stored)
        return Failure(stored.error());
    m_entries.after = std::move(*stored);
    return {};
}

Result<void> PlanChange::revert()
{
    const PlanEdit edit = editFrom(m_entries.after, m_entries.before);
    if (const auto stored = m_plans.write(m_client, edit, ActivityKind::Undone); !stored)
        return Failure(stored.error());
    return {};
}

} // namespace bitacora
