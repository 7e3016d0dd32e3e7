#include "GroundingFacts.h"

#include "TextFolding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int secondsAMinute = 60;
constexpr int minutesAnHour = 60;
constexpr int hoursOfAHalfDay = 12;

QString keyOf(CatalogueKind kind, const QString &id)
{
    return QString::number(int(kind)) + u'/' + id;
}

} // namespace

GroundingFacts::GroundingFacts(const NoteInput &input, NoteLanguage language, const FactNames &)
    : m_input(input)
    , m_lexicon(GroundingLexicon::of(language))
{
    addTerms();
    for (const BehaviorData &data : m_input.facts.behaviors)
        addBehavior(data);
    for (const ProgramData &data : m_input.facts.programs)
        addProgram(data);
    addSession();
    addWords();
}

QString GroundingFacts::idOf(const FactTerm &term)
{
    return term.catalogueId.isEmpty() ? folded(term.name.simplified()) : term.catalogueId;
}

void GroundingFacts::addTerm(CatalogueKind kind, const FactTerm &term)
{
    if (term.isEmpty())
        return;
    m_terms.insert(keyOf(kind, idOf(term)), term);
    if (term.catalogueId.isEmpty()) {
        m_ownPhrases.append({m_lexicon.stems(term.name), {{kind, idOf(term)}}});
        const QStringList words = foldedWords(term.name);
        for (const QString &word : words)
            m_nameWords.insert(word);
    }
}

void GroundingFacts::addTerms()
{
    const RecordedFacts &facts = m_input.facts;
    addTerm(CatalogueKind::PlacesOfService, facts.place);
    for (const Participant &participant : facts.participants)
        addTerm(CatalogueKind::Participants, participant.role);
    for (const FactTerm &term : facts.environmentalChanges)
        addTerm(CatalogueKind::EnvironmentalChanges, term);
    for (const AbcEntry &entry : facts.abc) {
        addTerm(CatalogueKind::Antecedents, entry.antecedent);
        for (const FactTerm &term : entry.behaviors) {
            addTerm(CatalogueKind::Behaviors, term);
            m_occurred.insert(idOf(term));
        }
        for (const FactTerm &term : entry.interventions)
            addTerm(CatalogueKind::Interventions, term);
        addTerm(CatalogueKind::BehaviorFunctions, entry.function);
    }
    for (const FactTerm &term : facts.reinforcers)
        addTerm(CatalogueKind::Reinforcers, term);
}

void GroundingFacts::addNumber(Unit unit, int number, const QString &termId)
{
    const QString text = QString::number(number);
    m_numbers[int(unit)].insert(text);
    m_numbers[int(Unit::Any)].insert(text);
    if (!termId.isEmpty()) {
        m_ofTerm[termId][int(unit)].insert(text);
        m_ofTerm[termId][int(Unit::Any)].insert(text);
    }
}

// "8/10" for "8 of 10".
void GroundingFacts::addPair(Unit unit, int part, int whole, const QString &termId)
{
    const QString pair = u"%1/%2"_s.arg(part).arg(whole);
    for (const Unit one : {unit, Unit::Any}) {
        m_numbers[int(one)].insert(pair);
        m_ofTerm[termId][int(one)].insert(pair);
    }
}

void GroundingFacts::addTime(int seconds, const QString &termId)
{
    addNumber(Unit::Time, seconds, termId);
    const int minutes = seconds / secondsAMinute;
    for (const int part : {minutes, minutes / minutesAnHour, minutes % minutesAnHour, seconds % secondsAMinute})
        addNumber(Unit::Time, part, termId);
}

void GroundingFacts::addBehavior(const BehaviorData &data)
{
    addTerm(CatalogueKind::Behaviors, data.behavior);
    const QString id = idOf(data.behavior);
    if (data.count) {
        const bool intervals = data.measure == BehaviorMeasure::Interval;
        addNumber(intervals ? Unit::Intervals : Unit::Times, *data.count, id);
        if (*data.count > 0)
            m_occurred.insert(id);
        else if (data.seconds.value_or(0) == 0)
            m_zero.insert(id);
    }
    if (data.seconds) {
        addTime(*data.seconds, id);
        if (*data.seconds > 0)
            m_occurred.insert(id);
    }
    if (data.intervals) {
        addNumber(Unit::Intervals, *data.intervals, id);
        addPair(Unit::Intervals, data.count.value_or(0), *data.intervals, id);
        addNumber(Unit::Percent, percentOf(data.count.value_or(0), *data.intervals), id);
    }
    if (data.observedMinutes)
        addTime(*data.observedMinutes * secondsAMinute, id);
    if (data.measure == BehaviorMeasure::Rate && data.count) {
        const int minutes = data.observedMinutes.value_or(m_input.durationMinutes);
        if (minutes > 0)
            addNumber(Unit::Times, *data.count * minutesAnHour / minutes, id);
    }
}

void GroundingFacts::addProgram(const ProgramData &data)
{
    addTerm(CatalogueKind::Programs, data.program);
    const QString id = idOf(data.program);
    if (data.trials) {
        for (const int number : {data.trials->correct, data.trials->total, data.trials->total - data.trials->correct}) {
            addNumber(Unit::Trials, number, id);
            addNumber(Unit::Times, number, id);
        }
        addPair(Unit::Trials, data.trials->correct, data.trials->total, id);
        addPair(Unit::Trials, data.trials->total - data.trials->correct, data.trials->total, id);
        addNumber(Unit::Percent, percentOf(data.trials->correct, data.trials->total), id);
    }
    const auto addOwn = [&](CatalogueKind kind, const FactTerm &term) {
        addTerm(kind, term);
        if (!term.isEmpty())
            m_programTerms[id].insert(keyOf(kind, idOf(term)));
    };
    addOwn(CatalogueKind::TeachingProcedures, data.teaching);
    addOwn(CatalogueKind::PromptingProcedures, data.prompting);
    addOwn(CatalogueKind::ClientResponses, data.response);
    for (const FactTerm &term : data.prompts)
        addOwn(CatalogueKind::PromptTypes, term);
    if (data.response.catalogueId == u"independently")
        addOwn(CatalogueKind::PromptTypes, {1, u"Independent"_s, u"independent"_s, {}});
}

void GroundingFacts::addSession()
{
    addTime(m_input.durationMinutes * secondsAMinute);
    const QStringList names {m_input.clientName, m_input.provider.name, m_input.provider.credential,
                             m_input.serviceName, m_input.provider.practiceName};
    for (const QString &name : names) {
        const QStringList words = foldedWords(name);
        for (const QString &word : words)
            m_nameWords.insert(word);
    }
    for (const Participant &participant : m_input.facts.participants) {
        const QStringList words = foldedWords(participant.person);
        for (const QString &word : words)
            m_nameWords.insert(word);
    }
    for (const ZonedTime &time : {m_input.start, m_input.end()}) {
        const QDateTime wall = time.wall();
        const int hour = wall.time().hour();
        const int halfDayHour = hour % hoursOfAHalfDay == 0 ? hoursOfAHalfDay : hour % hoursOfAHalfDay;
        for (const int shown : {hour, halfDayHour})
            m_clockTimes.insert(u"%1:%2"_s.arg(shown).arg(wall.time().minute()));
        for (const int number : {wall.date().day(), wall.date().year()})
            m_numbers[int(Unit::Any)].insert(QString::number(number));
    }
    m_numbers[int(Unit::Any)].insert(m_input.serviceCode.trimmed());
    if (m_input.facts.groupSize)
        addNumber(Unit::Any, *m_input.facts.groupSize);
}

void GroundingFacts::addWords()
{
    static const QRegularExpression clock(u"([0-9]{1,2}):([0-9]{2})"_s);
    for (const QString &text : std::as_const(m_input.facts.words)) {
        auto times = clock.globalMatch(text);
        while (times.hasNext()) {
            const QRegularExpressionMatch time = times.next();
            m_clockTimes.insert(u"%1:%2"_s.arg(time.captured(1).toInt()).arg(time.captured(2).toInt()));
        }
        const QStringList words = foldedWords(QString(text).remove(clock));
        for (const QString &word : words) {
            m_written.insert(m_lexicon.stem(word));
            m_nameWords.insert(word);
            bool isNumber = false;
            const int number = word.toInt(&isNumber);
            if (!isNumber)
                continue;
            for (const Unit unit : {Unit::Any, Unit::Times, Unit::Percent, Unit::Time, Unit::Trials, Unit::Intervals})
                addNumber(unit, number);
        }
    }
}

const FactTerm *GroundingFacts::recorded(const QList<TermMeaning> &meanings) const
{
    for (const TermMeaning &meaning : meanings) {
        const auto found = m_terms.constFind(keyOf(meaning.kind, meaning.id));
        if (found != m_terms.constEnd())
            return &*found;
    }
    return nullptr;
}

bool GroundingFacts::hasNumber(const QString &number, Unit unit) const
{
    return m_numbers.value(int(unit)).contains(number);
}

bool GroundingFacts::hasNumberOf(const QString &termId, const QString &number, Unit unit) const
{
    return m_ofTerm.value(termId).value(int(unit)).contains(number);
}

bool GroundingFacts::fitsProgram(const QString &programId, const QList<TermMeaning> &meanings) const
{
    const QSet<QString> own = m_programTerms.value(programId);
    bool anyOfKind = false;
    for (const TermMeaning &meaning : meanings) {
        if (own.contains(keyOf(meaning.kind, meaning.id)))
            return true;
        for (const QString &key : own)
            anyOfKind = anyOfKind || key.startsWith(QString::number(int(meaning.kind)) + u'/');
    }
    return !anyOfKind;
}

} // namespace bitacora
