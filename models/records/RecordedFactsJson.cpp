#include "RecordedFactsJson.h"

#include "JsonPlace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora::RecordedFactsJson {

namespace {

constexpr auto measureNames = std::to_array<QStringView>({u"frequency", u"duration", u"rate", u"interval", u"latency"});
constexpr auto valuationNames = std::to_array<QStringView>({u"good", u"fair", u"poor"});
constexpr auto genderNames = std::to_array<QStringView>({u"m", u"f"});

// --- Out. What is empty is left out.

QJsonObject termObject(const FactTerm &term)
{
    QJsonObject object {{u"key"_s, term.key}, {u"name"_s, term.name}};
    if (!term.catalogueId.isEmpty())
        object[u"catalogue"_s] = term.catalogueId;
    if (term.plan.isValid())
        object[u"plan"_s] = term.plan.value;
    return object;
}

void putTerm(QJsonObject &object, const QString &name, const FactTerm &term)
{
    if (!term.isEmpty())
        object[name] = termObject(term);
}

void putTerms(QJsonObject &object, const QString &name, const FactTerms &terms)
{
    QJsonArray array;
    for (const FactTerm &term : terms)
        array.append(termObject(term));
    if (!array.isEmpty())
        object[name] = array;
}

void putNumber(QJsonObject &object, const QString &name, std::optional<int> number)
{
    if (number)
        object[name] = *number;
}

QJsonObject participantObject(const Participant &participant)
{
    QJsonObject object = termObject(participant.role);
    if (!participant.person.isEmpty())
        object[u"person"_s] = participant.person;
    if (participant.gender)
        object[u"gender"_s] = genderNames.at(size_t(*participant.gender)).toString();
    return object;
}

QJsonObject abcObject(const AbcEntry &entry)
{
    QJsonObject object {{u"key"_s, entry.key}};
    putTerm(object, u"antecedent"_s, entry.antecedent);
    putTerms(object, u"behaviors"_s, entry.behaviors);
    putTerms(object, u"interventions"_s, entry.interventions);
    putTerm(object, u"function"_s, entry.function);
    return object;
}

QJsonObject behaviorObject(const BehaviorData &data)
{
    QJsonObject object {{u"key"_s, data.key}, {u"measure"_s, measureNames.at(size_t(data.measure)).toString()}};
    putTerm(object, u"behavior"_s, data.behavior);
    putNumber(object, u"count"_s, data.count);
    putNumber(object, u"seconds"_s, data.seconds);
    putNumber(object, u"intervals"_s, data.intervals);
    putNumber(object, u"observedMinutes"_s, data.observedMinutes);
    return object;
}

QJsonObject programObject(const ProgramData &data)
{
    QJsonObject object {{u"key"_s, data.key}};
    putTerm(object, u"program"_s, data.program);
    if (data.trials)
        object[u"trials"_s] = QJsonObject {{u"correct"_s, data.trials->correct}, {u"total"_s, data.trials->total}};
    putTerms(object, u"prompts"_s, data.prompts);
    putTerm(object, u"teaching"_s, data.teaching);
    putTerm(object, u"prompting"_s, data.prompting);
    putTerm(object, u"response"_s, data.response);
    return object;
}

template <typename Row, typename ToObject>
void putRows(QJsonObject &object, const QString &name, const QList<Row> &rows, ToObject toObject)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(toObject(row));
    if (!array.isEmpty())
        object[name] = array;
}

// --- In.

FactTerm readTerm(JsonPlace place)
{
    FactTerm term;
    term.key = place.number(u"key"_s).value_or(0);
    term.name = place.text(u"name"_s);
    term.catalogueId = place.text(u"catalogue"_s);
    term.plan = PlanEntryId {place.identifier(u"plan"_s)};
    if (term.name.isEmpty())
        place.fail();
    return term;
}

FactTerm readTermAt(JsonPlace &place, const QString &name)
{
    return place.has(name) ? readTerm(place.object(name)) : FactTerm {};
}

FactTerms readTermsAt(JsonPlace &place, const QString &name)
{
    return place.rows<FactTerm>(name, readTerm);
}

Participant readParticipant(JsonPlace place)
{
    Participant participant;
    participant.role = readTerm(place);
    participant.person = place.text(u"person"_s);
    if (const auto gender = place.choice(u"gender"_s, genderNames))
        participant.gender = WordGender(*gender);
    return participant;
}

AbcEntry readAbc(JsonPlace place)
{
    AbcEntry entry;
    entry.key = place.number(u"key"_s).value_or(0);
    entry.antecedent = readTermAt(place, u"antecedent"_s);
    entry.behaviors = readTermsAt(place, u"behaviors"_s);
    entry.interventions = readTermsAt(place, u"interventions"_s);
    entry.function = readTermAt(place, u"function"_s);
    return entry;
}

BehaviorData readBehavior(JsonPlace place)
{
    BehaviorData data;
    data.key = place.number(u"key"_s).value_or(0);
    data.behavior = readTermAt(place, u"behavior"_s);
    data.measure = BehaviorMeasure(place.choice(u"measure"_s, measureNames).value_or(0));
    data.count = place.number(u"count"_s);
    data.seconds = place.number(u"seconds"_s);
    data.intervals = place.number(u"intervals"_s);
    data.observedMinutes = place.number(u"observedMinutes"_s);
    return data;
}

ProgramData readProgram(JsonPlace place)
{
    ProgramData data;
    data.key = place.number(u"key"_s).value_or(0);
    data.program = readTermAt(place, u"program"_s);
    if (place.has(u"trials"_s)) {
        JsonPlace trials = place.object(u"trials"_s);
        const auto correct = trials.number(u"correct"_s);
        const auto total = trials.number(u"total"_s);
        if (!correct || !total)
            trials.fail();
        data.trials = TrialCount {correct.value_or(0), total.value_or(1)};
    }
    data.prompts = readTermsAt(place, u"prompts"_s);
    data.teaching = readTermAt(place, u"teaching"_s);
    data.prompting = readTermAt(place, u"prompting"_s);
    data.response = readTermAt(place, u"response"_s);
    return data;
}

QMap<FactField, QString> readWords(JsonPlace place)
{
    QMap<FactField, QString> words;
    const QStringList names = place.names();
    for (const QString &name : names) {
        const auto field = factFieldNamed(name);
        if (field && isWords(*field))
            words.insert(*field, place.text(name));
        else
            place.fail(name);
    }
    return words;
}

} // namespace

QJsonObject toObject(const RecordedFacts &facts)
{
    QJsonObject object {{u"version"_s, version}, {u"lastKey"_s, facts.lastKey}};
    putTerm(object, u"place"_s, facts.place);
    putRows(object, u"participants"_s, facts.participants, participantObject);
    putTerms(object, u"environmentalChanges"_s, facts.environmentalChanges);
    putRows(object, u"abc"_s, facts.abc, abcObject);
    putRows(object, u"behaviors"_s, facts.behaviors, behaviorObject);
    putRows(object, u"programs"_s, facts.programs, programObject);
    putTerms(object, u"reinforcers"_s, facts.reinforcers);
    if (facts.valuation)
        object[u"valuation"_s] = valuationNames.at(size_t(*facts.valuation)).toString();
    putNumber(object, u"groupSize"_s, facts.groupSize);
    QJsonObject words;
    for (auto it = facts.words.cbegin(); it != facts.words.cend(); ++it) {
        if (!it.value().isEmpty())
            words[factFieldName(it.key())] = it.value();
    }
    if (!words.isEmpty())
        object[u"words"_s] = words;
    return object;
}

QByteArray toBytes(const RecordedFacts &facts)
{
    return QJsonDocument(toObject(facts)).toJson(QJsonDocument::Compact);
}

Result<RecordedFacts> fromObject(const QJsonObject &object)
{
    QString wrong;
    JsonPlace place(object, {}, &wrong);
    if (const auto known = place.checkVersion(version); !known)
        return Failure(known.error());
    RecordedFacts facts;
    facts.lastKey = place.number(u"lastKey"_s).value_or(0);
    facts.place = readTermAt(place, u"place"_s);
    facts.participants = place.rows<Participant>(u"participants"_s, readParticipant);
    facts.environmentalChanges = readTermsAt(place, u"environmentalChanges"_s);
    facts.abc = place.rows<AbcEntry>(u"abc"_s, readAbc);
    facts.behaviors = place.rows<BehaviorData>(u"behaviors"_s, readBehavior);
    facts.programs = place.rows<ProgramData>(u"programs"_s, readProgram);
    facts.reinforcers = readTermsAt(place, u"reinforcers"_s);
    if (const auto valuation = place.choice(u"valuation"_s, valuationNames))
        facts.valuation = Valuation(*valuation);
    facts.groupSize = place.number(u"groupSize"_s);
    if (place.has(u"words"_s))
        facts.words = readWords(place.object(u"words"_s));
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    return validateFacts(facts).map([&] { return facts; });
}

Result<RecordedFacts> fromBytes(const QByteArray &bytes)
{
    return storedObject(bytes, maxBytes).and_then(fromObject);
}

} // namespace bitacora::RecordedFactsJson
