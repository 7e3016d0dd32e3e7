#include "RecordedFacts.h"

#include "Session.h"

#include <QSet>

namespace bitacora {

namespace {

using IdList = QList<FactId>;

void addTerm(IdList &ids, FactField field, const FactTerm &term)
{
    if (!term.isEmpty())
        ids.append({field, term.key});
}

void addTerms(IdList &ids, FactField field, const FactTerms &terms)
{
    for (const FactTerm &term : terms)
        addTerm(ids, field, term);
}

void addAbc(IdList &ids, const AbcEntry &entry)
{
    addTerm(ids, FactField::AbcAntecedent, entry.antecedent);
    addTerms(ids, FactField::AbcBehavior, entry.behaviors);
    addTerms(ids, FactField::AbcIntervention, entry.interventions);
    addTerm(ids, FactField::AbcFunction, entry.function);
}

void addBehavior(IdList &ids, const BehaviorData &data)
{
    addTerm(ids, FactField::MeasuredBehavior, data.behavior);
    if (data.count && data.measure != BehaviorMeasure::Interval)
        ids.append({FactField::BehaviorCount, data.key});
    if (data.seconds)
        ids.append({FactField::BehaviorTime, data.key});
    if (data.measure == BehaviorMeasure::Interval && (data.count || data.intervals))
        ids.append({FactField::BehaviorIntervals, data.key});
    if (data.observedMinutes)
        ids.append({FactField::ObservedMinutes, data.key});
}

void addProgram(IdList &ids, const ProgramData &data)
{
    addTerm(ids, FactField::Program, data.program);
    addTerm(ids, FactField::ProgramTeaching, data.teaching);
    addTerm(ids, FactField::ProgramPrompting, data.prompting);
    addTerms(ids, FactField::ProgramPrompt, data.prompts);
    if (data.trials)
        ids.append({FactField::ProgramTrials, data.key});
    addTerm(ids, FactField::ProgramResponse, data.response);
}

const FactTerm *withKey(const FactTerms &terms, int key)
{
    for (const FactTerm &term : terms) {
        if (term.key == key)
            return &term;
    }
    return nullptr;
}

const FactTerm *termOf(const AbcEntry &entry, int key)
{
    if (entry.antecedent.key == key)
        return &entry.antecedent;
    if (entry.function.key == key)
        return &entry.function;
    const FactTerm *behavior = withKey(entry.behaviors, key);
    return behavior ? behavior : withKey(entry.interventions, key);
}

const FactTerm *termOf(const ProgramData &data, int key)
{
    for (const FactTerm *term : {&data.program, &data.teaching, &data.prompting, &data.response}) {
        if (term->key == key)
            return term;
    }
    return withKey(data.prompts, key);
}

const FactTerm *termWithKey(const RecordedFacts &facts, int key)
{
    if (facts.place.key == key)
        return &facts.place;
    for (const Participant &participant : facts.participants) {
        if (participant.role.key == key)
            return &participant.role;
    }
    for (const AbcEntry &entry : facts.abc) {
        if (const FactTerm *term = termOf(entry, key))
            return term;
    }
    for (const BehaviorData &data : facts.behaviors) {
        if (data.behavior.key == key)
            return &data.behavior;
    }
    for (const ProgramData &data : facts.programs) {
        if (const FactTerm *term = termOf(data, key))
            return term;
    }
    const FactTerm *change = withKey(facts.environmentalChanges, key);
    return change ? change : withKey(facts.reinforcers, key);
}

} // namespace

bool RecordedFacts::isEmpty() const
{
    return ids().isEmpty();
}

QList<FactId> RecordedFacts::ids() const
{
    IdList ids;
    addTerm(ids, FactField::Place, place);
    for (const Participant &participant : participants)
        addTerm(ids, FactField::Participant, participant.role);
    if (groupSize)
        ids.append({FactField::GroupSize, 0});
    addTerms(ids, FactField::EnvironmentalChange, environmentalChanges);
    for (const AbcEntry &entry : abc)
        addAbc(ids, entry);
    for (const BehaviorData &data : behaviors)
        addBehavior(ids, data);
    for (const ProgramData &data : programs)
        addProgram(ids, data);
    addTerms(ids, FactField::Reinforcer, reinforcers);
    if (valuation)
        ids.append({FactField::Valuation, 0});
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            ids.append({it.key(), 0});
    }
    return ids;
}

const FactTerm *RecordedFacts::term(FactId id) const
{
    const bool isTerm = id.field >= FactField::Place && id.field <= FactField::Reinforcer;
    return isTerm && id.key > 0 ? termWithKey(*this, id.key) : nullptr;
}

namespace {

/// Looks through the facts and keeps the first thing that is wrong.
class FactsCheck
{
public:
    void text(FactId id, const QString &text, int limit)
    {
        if (text.size() > limit)
            fail(ErrorCode::TextTooLong, id.toString(), QString::number(limit));
    }
    void number(FactId id, std::optional<int> number, int least, int most)
    {
        if (number && (*number < least || *number > most))
            fail(ErrorCode::NumberOutOfRange, id.toString());
    }
    void key(FactId id, int last)
    {
        if (id.key <= 0 || id.key > last || m_keys.contains(id.key))
            fail(ErrorCode::NumberOutOfRange, id.toString());
        m_keys.insert(id.key);
    }
    void size(const QString &list, qsizetype size, int most)
    {
        if (size > most)
            fail(ErrorCode::NumberOutOfRange, list, QString::number(most));
    }
    void term(FactField field, const FactTerm &term, const RecordedFacts &facts)
    {
        if (term.isEmpty())
            return;
        key({field, term.key}, facts.lastKey);
        text({field, term.key}, term.name, maxFactNameLength);
        text({field, term.key}, term.catalogueId, maxFactNameLength);
    }
    void terms(FactField field, const FactTerms &terms, const RecordedFacts &facts)
    {
        size(factFieldName(field), terms.size(), maxFactTerms);
        for (const FactTerm &one : terms) {
            if (one.isEmpty())
                fail(ErrorCode::NameMissing, FactId {field, one.key}.toString());
            term(field, one, facts);
        }
    }
    [[nodiscard]] const Result<void> &result() const { return m_result; }

private:
    void fail(ErrorCode code, const QString &subject, const QString &detail = {})
    {
        if (m_result)
            m_result = failure(code, subject, detail);
    }

    QSet<int> m_keys;
    Result<void> m_result;
};

void checkAbc(FactsCheck &check, const RecordedFacts &facts)
{
    check.size(QStringLiteral("abc"), facts.abc.size(), maxFactRows);
    for (const AbcEntry &entry : facts.abc) {
        check.key({FactField::AbcAntecedent, entry.key}, facts.lastKey);
        check.term(FactField::AbcAntecedent, entry.antecedent, facts);
        check.terms(FactField::AbcBehavior, entry.behaviors, facts);
        check.terms(FactField::AbcIntervention, entry.interventions, facts);
        check.term(FactField::AbcFunction, entry.function, facts);
    }
}

void checkBehaviors(FactsCheck &check, const RecordedFacts &facts)
{
    check.size(QStringLiteral("behaviors"), facts.behaviors.size(), maxFactRows);
    for (const BehaviorData &data : facts.behaviors) {
        check.key({FactField::MeasuredBehavior, data.key}, facts.lastKey);
        check.term(FactField::MeasuredBehavior, data.behavior, facts);
        check.number({FactField::BehaviorCount, data.key}, data.count, 0, maxFactCount);
        check.number({FactField::BehaviorTime, data.key}, data.seconds, 0, maxFactSeconds);
        check.number({FactField::BehaviorIntervals, data.key}, data.intervals, 1, maxFactCount);
        if (data.measure == BehaviorMeasure::Interval && data.intervals)
            check.number({FactField::BehaviorIntervals, data.key}, data.count, 0, *data.intervals);
        check.number({FactField::ObservedMinutes, data.key}, data.observedMinutes, 1, maxDurationMinutes);
    }
}

void checkPrograms(FactsCheck &check, const RecordedFacts &facts)
{
    check.size(QStringLiteral("programs"), facts.programs.size(), maxFactRows);
    for (const ProgramData &data : facts.programs) {
        check.key({FactField::Program, data.key}, facts.lastKey);
        check.term(FactField::Program, data.program, facts);
        check.term(FactField::ProgramTeaching, data.teaching, facts);
        check.term(FactField::ProgramPrompting, data.prompting, facts);
        check.term(FactField::ProgramResponse, data.response, facts);
        check.terms(FactField::ProgramPrompt, data.prompts, facts);
        if (data.trials) {
            check.number({FactField::ProgramTrials, data.key}, data.trials->total, 1, maxTrials);
            check.number({FactField::ProgramTrials, data.key}, data.trials->correct, 0, data.trials->total);
        }
    }
}

} // namespace

Result<void> validateFacts(const RecordedFacts &facts)
{
    FactsCheck check;
    check.term(FactField::Place, facts.place, facts);
    check.size(QStringLiteral("participants"), facts.participants.size(), maxFactTerms);
    for (const Participant &participant : facts.participants) {
        check.terms(FactField::Participant, {participant.role}, facts);
        check.text({FactField::Participant, participant.role.key}, participant.person, maxFactNameLength);
    }
    check.terms(FactField::EnvironmentalChange, facts.environmentalChanges, facts);
    checkAbc(check, facts);
    checkBehaviors(check, facts);
    checkPrograms(check, facts);
    check.terms(FactField::Reinforcer, facts.reinforcers, facts);
    check.number({FactField::GroupSize, 0}, facts.groupSize, 1, maxGroupSize);
    for (auto it = facts.words.cbegin(); it != facts.words.cend(); ++it)
        check.text({it.key(), 0}, it.value(), maxFactWordsLength);
    return check.result();
}

} // namespace bitacora
