#pragma once

#include "PlanContent.h"
#include "ProgressMeasure.h"

#include <optional>

namespace bitacora {

/// A behavior or a program whose figures make a graph.
struct ProgressTarget
{
    /// Behaviors or Programs.
    PlanGroup group = PlanGroup::Programs;
    /// Not valid when it was measured and is in no plan.
    PlanEntryId plan;
    QString catalogueId;
    /// As the plan calls it last, else as it was called when it was measured last.
    QString name;
    ProgressMeasure measure = ProgressMeasure::PercentCorrect;
    /// What the plan says of it last; none for one that is in no plan.
    std::optional<PlanContent> content;

    /// Of a program; null when the plan names no criterion in numbers.
    [[nodiscard]] const MasteryCriterion *mastery() const
    {
        const auto *program = content ? std::get_if<ReplacementProgram>(&*content) : nullptr;
        return program && program->mastery.percent ? &program->mastery : nullptr;
    }
    /// Tells it from the client's others, whatever the plan calls it by now: by its entry there, else by that of the
    /// catalogue, else by its name.
    [[nodiscard]] QString key() const
    {
        const QString kind = group == PlanGroup::Programs ? QStringLiteral("program:") : QStringLiteral("behavior:");
        if (plan.isValid())
            return kind + QString::number(plan.value);
        return kind + (catalogueId.isEmpty() ? name : catalogueId);
    }
    /// Whether a mark of the client's is in its graph.
    [[nodiscard]] bool isMarkedBy(std::optional<PlanEntryId> entry) const { return !entry || *entry == plan; }
};

} // namespace bitacora
