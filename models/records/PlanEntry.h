#pragma once

#include "PlanContent.h"
#include "Result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace bitacora {

/// What an entry of a plan said from one day to another, both included.
struct PlanWording
{
    QDate from;
    /// Null while it holds.
    QDate until;
    PlanContent content;

    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (until.isNull() || day <= until); }
    friend bool operator==(const PlanWording &, const PlanWording &) = default;
};

/// An entry of a client's plan with all that it ever said: a session belongs to the plan of its day, so that what is
/// changed today leaves what the plan was last month.
struct PlanEntry
{
    PlanEntryId id;
    ClientId client;
    /// Its place in its group, from 0; the same on every day.
    int position = 0;
    /// At least one, oldest first. They never overlap; between two of them there may be days without the entry.
    QList<PlanWording> wordings;

    [[nodiscard]] PlanGroup group() const { return groupOf(wordings.constFirst().content); }
    [[nodiscard]] const PlanWording &latest() const { return wordings.constLast(); }
    /// What it said on a day; null when it was not in the plan.
    [[nodiscard]] const PlanWording *on(QDate day) const;
    friend bool operator==(const PlanEntry &, const PlanEntry &) = default;
};

/// The pure rules of how an entry changes. Each returns the entry as it is then.
namespace PlanHistory {

/// Both the entry and what it says carry `content`'s id.
[[nodiscard]] PlanEntry begun(ClientId client, const PlanContent &content, QDate from);
/// Says something else from `from` on; nothing before it changes. A day before the latest wording counts as its first
/// day, so that a wording is never hidden by an older one.
[[nodiscard]] PlanEntry reworded(const PlanEntry &entry, const PlanContent &content, QDate from);
/// The latest wording was a mistake: it is replaced for all the days on which it held.
[[nodiscard]] PlanEntry corrected(const PlanEntry &entry, const PlanContent &content);
/// It has stood so since `day`. Leaves one of a group that has no standing as it is.
[[nodiscard]] PlanEntry withStatus(const PlanEntry &entry, PlanStatus status, QDate day);
/// It was in the plan since another day: at the latest the last day of its first wording.
[[nodiscard]] PlanEntry beginningOn(const PlanEntry &entry, QDate day);
/// It is in the plan no longer from `day` on. None when nothing is left of it then, because it came that day or later.
[[nodiscard]] std::optional<PlanEntry> endedBefore(const PlanEntry &entry, QDate day);
/// Nothing that it ever said is linked to that behavior any more.
[[nodiscard]] PlanEntry unlinked(const PlanEntry &entry, PlanEntryId behavior);

} // namespace PlanHistory

/// Every wording is valid (see validatePlanContent) and of the same group, the days are dates in their order. Subjects
/// as there, or "dates".
[[nodiscard]] Result<void> validatePlanEntry(const PlanEntry &entry);

} // namespace bitacora
