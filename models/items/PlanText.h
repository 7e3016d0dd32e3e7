#pragma once

#include "CatalogueKind.h"
#include "NoteLanguage.h"
#include "PlanContent.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

struct CatalogueEntry;

/// The plan of a client in words, in the current language and after the default locale.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PlanText)
public:
    /// "Replacement programs".
    [[nodiscard]] static QString group(PlanGroup group);
    /// "Replacement program".
    [[nodiscard]] static QString one(PlanGroup group);
    [[nodiscard]] static QString measure(BehaviorMeasure measure);
    [[nodiscard]] static QString unit(MeasureUnit unit);
    [[nodiscard]] static QString status(PlanStatus status);
    [[nodiscard]] static QString interventionGroup(InterventionGroup group);

    /// "4.5 per hour · at school"; empty when nothing is known.
    [[nodiscard]] static QString baseline(const PlanBaseline &baseline);
    /// "80% in 3 sessions in a row · with two people"; empty when nothing is said.
    [[nodiscard]] static QString mastery(const MasteryCriterion &mastery);
    /// What stands beside the name in a list: how it is measured, when it is mastered, what kind it is.
    [[nodiscard]] static QString summary(const PlanContent &content);
    /// As the catalogue calls it in the current language, unless the practitioner calls it something else.
    [[nodiscard]] static QString name(const PlanContent &content);

    /// The catalogue that entries of a group come from.
    [[nodiscard]] static CatalogueKind catalogueOf(PlanGroup group);
    /// The one that speaks as the window does.
    [[nodiscard]] static NoteLanguage language();
};

/// In the order of menus.
inline constexpr std::array allBehaviorMeasures {BehaviorMeasure::Frequency, BehaviorMeasure::Duration,
                                                 BehaviorMeasure::Rate, BehaviorMeasure::Interval,
                                                 BehaviorMeasure::Latency};
inline constexpr std::array allMeasureUnits {MeasureUnit::TimesPerSession, MeasureUnit::TimesPerDay,
                                             MeasureUnit::TimesPerWeek,    MeasureUnit::TimesPerHour,
                                             MeasureUnit::TimesPerMinute,  MeasureUnit::Seconds,
                                             MeasureUnit::Minutes,         MeasureUnit::PercentOfIntervals,
                                             MeasureUnit::PercentOfTrials, MeasureUnit::PercentOfOpportunities};
inline constexpr std::array allPlanStatuses {PlanStatus::Active, PlanStatus::OnHold, PlanStatus::Mastered,
                                             PlanStatus::Discontinued};
inline constexpr std::array allInterventionGroups {InterventionGroup::Antecedent, InterventionGroup::Reinforcement,
                                                   InterventionGroup::Consequence, InterventionGroup::Teaching};

} // namespace bitacora
