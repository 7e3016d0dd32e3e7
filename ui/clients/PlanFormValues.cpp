#include "PlanFormValues.h"

#include "CatalogueEntry.h"
#include "PlanText.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString nameKey = u"name"_s;
const QString catalogueKey = u"catalogueId"_s;
const QString detailsKey = u"details"_s;
const QString measureKey = u"measure"_s;
const QString baselineKey = u"baseline"_s;
const QString unitKey = u"baselineUnit"_s;
const QString baselineWordsKey = u"baselineWords"_s;
const QString intensityKey = u"intensity"_s;
const QString percentKey = u"masteryPercent"_s;
const QString sessionsKey = u"masterySessions"_s;
const QString masteryWordsKey = u"masteryWords"_s;
const QString groupKey = u"interventionGroup"_s;
const QString behaviorsKey = u"behaviors"_s;

QString textOfNumber(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString textOfNumber(const std::optional<double> &number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return number ? locale.toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

// A number that is none is out of any range.
std::optional<int> wholeIn(const QString &text, const QString &field, QList<Error> &problems)
{
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        problems.append({ErrorCode::NumberOutOfRange, field, {}});
    return isNumber ? std::optional(number) : std::nullopt;
}

void readBaseline(const PlanFormValues::Texts &texts, PlanBaseline &baseline, QList<Error> &problems)
{
    const QString typed = texts.value(baselineKey).simplified();
    baseline.value = typed.isEmpty() ? std::nullopt : PlanFormValues::numberIn(typed);
    if (!typed.isEmpty() && !baseline.value)
        problems.append({ErrorCode::NumberOutOfRange, baselineKey, {}});
    baseline.unit = MeasureUnit(texts.value(unitKey).toInt());
    baseline.words = texts.value(baselineWordsKey).simplified();
}

InterventionGroup groupNamed(const QString &name)
{
    if (name == "reinforcement"_L1)
        return InterventionGroup::Reinforcement;
    if (name == "consequence"_L1)
        return InterventionGroup::Consequence;
    return name == "teaching"_L1 ? InterventionGroup::Teaching : InterventionGroup::Antecedent;
}

} // namespace

PlanFormValues::Texts PlanFormValues::textsOf(const PlanContent &content)
{
    const PlanItem &item = itemOf(content);
    Texts texts {{nameKey, item.name}, {catalogueKey, item.catalogueId}, {detailsKey, detailsOf(content)}};
    if (const PlanBaseline *baseline = baselineOf(content)) {
        texts.insert(baselineKey, textOfNumber(baseline->value));
        texts.insert(unitKey, QString::number(int(baseline->unit)));
        texts.insert(baselineWordsKey, baseline->words);
    }
    if (const QList<PlanEntryId> *behaviors = behaviorsOf(content))
        texts.insert(behaviorsKey, textOf(*behaviors));
    if (const auto *behavior = std::get_if<TargetBehavior>(&content)) {
        texts.insert(measureKey, QString::number(int(behavior->measure)));
        texts.insert(intensityKey, behavior->intensity);
    }
    if (const auto *program = std::get_if<ReplacementProgram>(&content)) {
        texts.insert(percentKey, textOfNumber(program->mastery.percent));
        texts.insert(sessionsKey, textOfNumber(program->mastery.sessions));
        texts.insert(masteryWordsKey, program->mastery.words);
    }
    if (const auto *intervention = std::get_if<PlanIntervention>(&content))
        texts.insert(groupKey, QString::number(int(intervention->group)));
    return texts;
}

PlanFormValues::Texts PlanFormValues::textsOf(const CatalogueEntry &entry, PlanGroup group)
{
    const CatalogueText &words = entry.in(PlanText::language());
    switch (group) {
    case PlanGroup::Behaviors:
        return {{detailsKey, words.definition},
                {measureKey, QString::number(int(entry.measure))},
                {unitKey, QString::number(int(usualUnit(entry.measure)))}};
    case PlanGroup::Programs: {
        // What the numbers do not say.
        const bool hasNumbers = entry.masteryPercent > 0;
        return {{detailsKey, words.goal},
                {percentKey, hasNumbers ? QString::number(entry.masteryPercent) : QString()},
                {sessionsKey, entry.masterySessions > 0 ? QString::number(entry.masterySessions) : QString()},
                {masteryWordsKey, hasNumbers ? QString() : words.mastery}};
    }
    case PlanGroup::Interventions:
        return {{detailsKey, words.definition}, {groupKey, QString::number(int(groupNamed(entry.group)))}};
    case PlanGroup::Reinforcers:
        break;
    }
    return {};
}

PlanFormValues::Reading PlanFormValues::read(const Texts &texts, const PlanContent &base)
{
    Reading reading {base, {}};
    PlanItem &item = itemOf(reading.content);
    item.name = texts.value(nameKey).simplified();
    item.catalogueId = texts.value(catalogueKey);
    detailsOf(reading.content) = texts.value(detailsKey).trimmed();
    if (PlanBaseline *baseline = baselineOf(reading.content))
        readBaseline(texts, *baseline, reading.problems);
    if (QList<PlanEntryId> *behaviors = behaviorsOf(reading.content))
        *behaviors = idsIn(texts.value(behaviorsKey));
    if (auto *behavior = std::get_if<TargetBehavior>(&reading.content)) {
        behavior->measure = BehaviorMeasure(texts.value(measureKey).toInt());
        behavior->intensity = texts.value(intensityKey).simplified();
    }
    if (auto *program = std::get_if<ReplacementProgram>(&reading.content)) {
        program->mastery.percent = wholeIn(texts.value(percentKey).simplified(), percentKey, reading.problems);
        program->mastery.sessions = wholeIn(texts.value(sessionsKey).simplified(), sessionsKey, reading.problems);
        program->mastery.words = texts.value(masteryWordsKey).simplified();
    }
    if (auto *intervention = std::get_if<PlanIntervention>(&reading.content))
        intervention->group = InterventionGroup(texts.value(groupKey).toInt());
    if (const auto valid = validatePlanContent(reading.content); !valid)
        reading.problems.append(valid.error());
    return reading;
}

QString PlanFormValues::textOf(const QList<PlanEntryId> &ids)
{
    QStringList numbers;
    for (const PlanEntryId id : ids)
        numbers.append(QString::number(id.value));
    return numbers.join(u',');
}

QList<PlanEntryId> PlanFormValues::idsIn(const QString &text)
{
    QList<PlanEntryId> ids;
    const QStringList numbers = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        ids.append(PlanEntryId {number.toLongLong()});
    return ids;
}

std::optional<double> PlanFormValues::numberIn(const QString &text)
{
    static const QRegularExpression plain(u"^\\d{1,9}([.,]\\d{1,9})?$"_s);
    static const QRegularExpression perhapsThousands(u"^\\d{1,3}[.,]\\d{3}$"_s);
    if (!plain.match(text).hasMatch())
        return std::nullopt;
    if (perhapsThousands.match(text).hasMatch() && !text.contains(QLocale().decimalPoint()))
        return std::nullopt;
    return QString(text).replace(u',', u'.').toDouble();
}

} // namespace bitacora
