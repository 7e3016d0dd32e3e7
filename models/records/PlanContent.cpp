#include "PlanContent.h"

#include <QSet>

#include <cmath>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkLength(const QString &text, int limit, const QString &field)
{
    if (text.size() > limit)
        return failure(ErrorCode::TextTooLong, field, QString::number(limit));
    return {};
}

Result<void> checkBaseline(const PlanBaseline &baseline)
{
    if (baseline.value) {
        const double most = isPercentage(baseline.unit) ? wholePercentage : maxBaseline;
        if (!std::isfinite(*baseline.value) || *baseline.value < 0 || *baseline.value > most)
            return failure(ErrorCode::NumberOutOfRange, u"baseline"_s);
    }
    return checkLength(baseline.words, maxPlanTextLength, u"baselineWords"_s);
}

Result<void> checkMastery(const MasteryCriterion &mastery)
{
    if (mastery.percent && (*mastery.percent < 1 || *mastery.percent > wholePercentage))
        return failure(ErrorCode::NumberOutOfRange, u"masteryPercent"_s);
    if (mastery.sessions && (*mastery.sessions < 1 || *mastery.sessions > maxMasterySessions))
        return failure(ErrorCode::NumberOutOfRange, u"masterySessions"_s);
    return checkLength(mastery.words, maxPlanTextLength, u"masteryWords"_s);
}

Result<void> checkLinks(const QList<PlanEntryId> &behaviors, PlanEntryId self)
{
    const QSet<PlanEntryId> once(behaviors.begin(), behaviors.end());
    if (once.size() != behaviors.size() || once.contains(PlanEntryId {}) || once.contains(self))
        return failure(ErrorCode::RecordNotFound, u"behaviors"_s);
    return {};
}

Result<void> checkRest(const PlanContent &content)
{
    if (const PlanBaseline *baseline = baselineOf(content)) {
        if (auto checked = checkBaseline(*baseline); !checked)
            return checked;
    }
    if (const QList<PlanEntryId> *behaviors = behaviorsOf(content)) {
        if (auto checked = checkLinks(*behaviors, itemOf(content).id); !checked)
            return checked;
    }
    if (const auto *behavior = std::get_if<TargetBehavior>(&content))
        return checkLength(behavior->intensity, maxPlanNameLength, u"intensity"_s);
    if (const auto *program = std::get_if<ReplacementProgram>(&content))
        return checkMastery(program->mastery);
    return {};
}

QString TargetBehavior::*detailsMember(const TargetBehavior &)
{
    return &TargetBehavior::definition;
}

QString ReplacementProgram::*detailsMember(const ReplacementProgram &)
{
    return &ReplacementProgram::goal;
}

QString PlanIntervention::*detailsMember(const PlanIntervention &)
{
    return &PlanIntervention::procedure;
}

QString PlanReinforcer::*detailsMember(const PlanReinforcer &)
{
    return &PlanReinforcer::words;
}

// The member of whichever of the two kinds of entries it is; null when it is neither.
template <typename First, typename Second, typename Content, typename OfFirst, typename OfSecond>
auto memberOf(Content &content, OfFirst ofFirst, OfSecond ofSecond) -> decltype(&(std::get<First>(content).*ofFirst))
{
    if (auto *first = std::get_if<First>(&content))
        return &(first->*ofFirst);
    if (auto *second = std::get_if<Second>(&content))
        return &(second->*ofSecond);
    return nullptr;
}

template <typename Content>
auto standingIn(Content &content)
{
    return memberOf<TargetBehavior, ReplacementProgram>(content, &TargetBehavior::standing,
                                                        &ReplacementProgram::standing);
}

template <typename Content>
auto baselineIn(Content &content)
{
    return memberOf<TargetBehavior, ReplacementProgram>(content, &TargetBehavior::baseline,
                                                        &ReplacementProgram::baseline);
}

template <typename Content>
auto behaviorsIn(Content &content)
{
    return memberOf<ReplacementProgram, PlanIntervention>(content, &ReplacementProgram::behaviors,
                                                          &PlanIntervention::behaviors);
}

} // namespace

PlanContent emptyPlanContent(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return TargetBehavior();
    case PlanGroup::Programs:
        return ReplacementProgram();
    case PlanGroup::Interventions:
        return PlanIntervention();
    case PlanGroup::Reinforcers:
        break;
    }
    return PlanReinforcer();
}

const PlanItem &itemOf(const PlanContent &content)
{
    return std::visit([](const PlanItem &item) -> const PlanItem & { return item; }, content);
}

PlanItem &itemOf(PlanContent &content)
{
    return std::visit([](PlanItem &item) -> PlanItem & { return item; }, content);
}

QString &detailsOf(PlanContent &content)
{
    return std::visit([](auto &item) -> QString & { return item.*detailsMember(item); }, content);
}

const QString &detailsOf(const PlanContent &content)
{
    return std::visit([](const auto &item) -> const QString & { return item.*detailsMember(item); }, content);
}

const PlanStanding *standingOf(const PlanContent &content)
{
    return standingIn(content);
}

PlanStanding *standingOf(PlanContent &content)
{
    return standingIn(content);
}

const PlanBaseline *baselineOf(const PlanContent &content)
{
    return baselineIn(content);
}

PlanBaseline *baselineOf(PlanContent &content)
{
    return baselineIn(content);
}

const QList<PlanEntryId> *behaviorsOf(const PlanContent &content)
{
    return behaviorsIn(content);
}

QList<PlanEntryId> *behaviorsOf(PlanContent &content)
{
    return behaviorsIn(content);
}

Result<void> validatePlanContent(const PlanContent &content)
{
    const PlanItem &item = itemOf(content);
    if (item.name.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing, u"name"_s);
    if (auto checked = checkLength(item.name, maxPlanNameLength, u"name"_s); !checked)
        return checked;
    if (auto checked = checkLength(detailsOf(content), maxPlanTextLength, u"details"_s); !checked)
        return checked;
    return checkRest(content);
}

} // namespace bitacora
