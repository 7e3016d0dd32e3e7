#pragma once

#include "PlanEntry.h"

namespace bitacora {

/// The plan of a client as it was on one day, such as that of a session.
struct ClientPlan
{
    ClientId client;
    QDate day;
    /// Each in the practitioner's order. Whatever stands on hold, mastered or discontinued is in it, too.
    QList<TargetBehavior> behaviors;
    QList<ReplacementProgram> programs;
    QList<PlanIntervention> interventions;
    QList<PlanReinforcer> reinforcers;

    [[nodiscard]] bool isEmpty() const;
    /// Null when the plan of that day has none by this id.
    [[nodiscard]] const TargetBehavior *behavior(PlanEntryId id) const;
    [[nodiscard]] const ReplacementProgram *program(PlanEntryId id) const;
    [[nodiscard]] const PlanIntervention *intervention(PlanEntryId id) const;
    [[nodiscard]] const PlanReinforcer *reinforcer(PlanEntryId id) const;
    friend bool operator==(const ClientPlan &, const ClientPlan &) = default;
};

/// What of a client's entries held on a day. Links to behaviors that the plan did not have that day are left out.
[[nodiscard]] ClientPlan planOn(const QList<PlanEntry> &entries, ClientId client, QDate day);

/// The days on which the plan became another one, each once, newest first.
[[nodiscard]] QList<QDate> daysOfChange(const QList<PlanEntry> &entries);

} // namespace bitacora
