#pragma once

#include "FormDraft.h"
#include "PlanContent.h"

#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

struct CatalogueEntry;

/// An entry of a plan as it stands in a form: texts by the names that Error::subject has, and "catalogueId", "measure",
/// "baselineUnit", "interventionGroup" and "behaviors". None of it need be right.
namespace PlanFormValues {

using Texts = FormDraft::Texts;

[[nodiscard]] Texts textsOf(const PlanContent &content);
/// What a form is filled with when an entry of the catalogue is taken, beside its name.
[[nodiscard]] Texts textsOf(const CatalogueEntry &entry, PlanGroup group);

struct Reading
{
    PlanContent content;
    /// What is wrong with it, each with the field that it is said beside; the first of validatePlanContent's last.
    QList<Error> problems;
};

/// What the texts say, over what `base` says already.
[[nodiscard]] Reading read(const Texts &texts, const PlanContent &base);

/// "3,-1" and back.
[[nodiscard]] QString textOf(const QList<PlanEntryId> &ids);
[[nodiscard]] QList<PlanEntryId> idsIn(const QString &text);
/// A number as people type it, with either decimal sign; none when it is none, or when a sign may stand between
/// thousands.
[[nodiscard]] std::optional<double> numberIn(const QString &text);

} // namespace PlanFormValues

} // namespace bitacora
