#pragma once

#include "Identifier.h"

#include <QDate>
#include <QString>

namespace bitacora {

/// One entry of a client's plan, whatever its wording was on a day.
using PlanEntryId = Identifier<struct PlanEntryTag>;

/// How an entry of the plan stands. The numbers are stored: append, never renumber.
enum class PlanStatus { Active = 0, OnHold = 1, Mastered = 2, Discontinued = 3 };

/// What all entries of a plan have.
struct PlanItem
{
    /// The same through all its wordings. Below 0 while it is being made together with others that link to it.
    PlanEntryId id;
    QString name;
    /// Where it came from a catalogue, what it is called there in every language; empty for the practitioner's own.
    QString catalogueId;

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

/// How an entry stands, and since when.
struct PlanStanding
{
    PlanStatus status = PlanStatus::Active;
    /// Null while it has been as it is since the entry came into the plan.
    QDate since;

    friend bool operator==(const PlanStanding &, const PlanStanding &) = default;
};

/// Longest texts of a plan, in characters: names, and definitions, goals and other words.
inline constexpr int maxPlanNameLength = 200;
inline constexpr int maxPlanTextLength = 4000;

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::PlanEntryId)
