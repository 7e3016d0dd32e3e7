#include "PlanText.h"

#include "Catalogue.h"

#include <QLocale>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString separator = u" \u00B7 "_s;

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(separator);
}

QString numberText(double number)
{
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString PlanText::group(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return tr("Behaviors");
    case PlanGroup::Programs:
        return tr("Replacement programs");
    case PlanGroup::Interventions:
        return tr("Interventions");
    case PlanGroup::Reinforcers:
        return tr("Reinforcers");
    }
    return {};
}

QString PlanText::one(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return tr("Behavior");
    case PlanGroup::Programs:
        return tr("Replacement program");
    case PlanGroup::Interventions:
        return tr("Intervention");
    case PlanGroup::Reinforcers:
        return tr("Reinforcer");
    }
    return {};
}

QString PlanText::measure(BehaviorMeasure measure)
{
    switch (measure) {
    case BehaviorMeasure::Frequency:
        //: How a behavior is measured.
        return tr("Frequency");
    case BehaviorMeasure::Duration:
        //: How a behavior is measured.
        return tr("Duration");
    case BehaviorMeasure::Rate:
        //: How a behavior is measured: times in an hour.
        return tr("Rate");
    case BehaviorMeasure::Interval:
        //: How a behavior is measured: in how many short intervals it occurs.
        return tr("Interval");
    case BehaviorMeasure::Latency:
        //: How a behavior is measured: the time until it begins.
        return tr("Latency");
    }
    return {};
}

QString PlanText::unit(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::TimesPerSession:
        //: The unit of a number.
        return tr("per session");
    case MeasureUnit::TimesPerDay:
        return tr("per day");
    case MeasureUnit::TimesPerWeek:
        return tr("per week");
    case MeasureUnit::TimesPerHour:
        return tr("per hour");
    case MeasureUnit::TimesPerMinute:
        return tr("per minute");
    case MeasureUnit::Seconds:
        return tr("seconds");
    case MeasureUnit::Minutes:
        return tr("minutes");
    case MeasureUnit::PercentOfIntervals:
        return tr("% of intervals");
    case MeasureUnit::PercentOfTrials:
        return tr("% of trials");
    case MeasureUnit::PercentOfOpportunities:
        return tr("% of opportunities");
    }
    return {};
}

QString PlanText::status(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Active:
        //: A behavior or program of a plan.
        return tr("Active");
    case PlanStatus::OnHold:
        //: A behavior or program of a plan.
        return tr("On hold");
    case PlanStatus::Mastered:
        //: A behavior or program of a plan.
        return tr("Mastered");
    case PlanStatus::Discontinued:
        //: A behavior or program of a plan.
        return tr("Discontinued");
    }
    return {};
}

QString PlanText::interventionGroup(InterventionGroup group)
{
    switch (group) {
    case InterventionGroup::Antecedent:
        //: A kind of intervention.
        return tr("Antecedent");
    case InterventionGroup::Reinforcement:
        //: A kind of intervention.
        return tr("Reinforcement");
    case InterventionGroup::Consequence:
        //: A kind of intervention.
        return tr("Consequence");
    case InterventionGroup::Teaching:
        //: A kind of intervention.
        return tr("Teaching");
    }
    return {};
}

QString PlanText::baseline(const PlanBaseline &baseline)
{
    QString number;
    if (baseline.value) {
        const QString value = numberText(*baseline.value);
        //: %1 is a number, %2 its unit: "4.5 per hour", "12 seconds". See the next one for percentages.
        const QString plain = tr("%1 %2");
        //: %1 is a number, %2 begins with a percent sign: "20% of trials".
        const QString percentage = tr("%1%2");
        number = (isPercentage(baseline.unit) ? percentage : plain).arg(value, unit(baseline.unit));
    }
    return joined({number, baseline.words});
}

QString PlanText::mastery(const MasteryCriterion &mastery)
{
    QString numbers;
    if (mastery.percent && mastery.sessions)
        //: When a program counts as mastered; %1 is a whole number.
        numbers =
            tr("%1% in %n session(s) in a row", nullptr, *mastery.sessions).arg(QLocale().toString(*mastery.percent));
    else if (mastery.percent)
        numbers = tr("%1% correct").arg(QLocale().toString(*mastery.percent));
    else if (mastery.sessions)
        numbers = tr("%n session(s) in a row", nullptr, *mastery.sessions);
    return joined({numbers, mastery.words});
}

QString PlanText::summary(const PlanContent &content)
{
    if (const auto *behavior = std::get_if<TargetBehavior>(&content))
        return joined({measure(behavior->measure), baseline(behavior->baseline)});
    if (const auto *program = std::get_if<ReplacementProgram>(&content))
        return program->mastery.isEmpty() ? baseline(program->baseline) : mastery(program->mastery);
    if (const auto *intervention = std::get_if<PlanIntervention>(&content))
        return interventionGroup(intervention->group);
    return detailsOf(content).simplified();
}

QString PlanText::name(const PlanContent &content)
{
    const PlanItem &item = itemOf(content);
    const CatalogueEntry *entry =
        item.catalogueId.isEmpty() ? nullptr : Catalogue::builtIn(catalogueOf(groupOf(content))).find(item.catalogueId);
    const bool isItsName = entry && (item.name == entry->english.name || item.name == entry->spanish.name);
    return isItsName ? entry->in(language()).name : item.name;
}

CatalogueKind PlanText::catalogueOf(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return CatalogueKind::Behaviors;
    case PlanGroup::Programs:
        return CatalogueKind::Programs;
    case PlanGroup::Interventions:
        return CatalogueKind::Interventions;
    case PlanGroup::Reinforcers:
        break;
    }
    return CatalogueKind::Reinforcers;
}

NoteLanguage PlanText::language()
{
    return QLocale().language() == QLocale::Spanish ? NoteLanguage::Spanish : NoteLanguage::English;
}

} // namespace bitacora
