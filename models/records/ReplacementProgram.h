#pragma once

#include "PlanItem.h"
#include "PlanMeasure.h"

#include <QList>

#include <optional>

namespace bitacora {

/// When a program counts as mastered, such as 80 % in 3 consecutive sessions, and what else it takes in words.
struct MasteryCriterion
{
    /// Correct responses, 1 to 100 %.
    std::optional<int> percent;
    /// How many sessions in a row, 1 to `maxMasterySessions`.
    std::optional<int> sessions;
    QString words;

    [[nodiscard]] bool isEmpty() const { return !percent && !sessions && words.isEmpty(); }
    friend bool operator==(const MasteryCriterion &, const MasteryCriterion &) = default;
};

inline constexpr int maxMasterySessions = 100;

/// A skill that is taught in the place of behaviors.
struct ReplacementProgram : PlanItem
{
    QString goal;
    PlanBaseline baseline {std::nullopt, MeasureUnit::PercentOfTrials, {}};
    MasteryCriterion mastery;
    /// The behaviors of the same plan that it stands in for, each once.
    QList<PlanEntryId> behaviors;
    PlanStanding standing;

    friend bool operator==(const ReplacementProgram &, const ReplacementProgram &) = default;
};

} // namespace bitacora
