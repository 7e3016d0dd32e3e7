#include "GroundedSentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

bool begins(const TermPhrase &phrase, const QList<GroundingWord> &words, qsizetype at)
{
    if (at + phrase.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        if (words.at(at + i).stem != phrase.words.at(i))
            return false;
    }
    return true;
}

bool means(const QList<TermMeaning> &meanings, CatalogueKind kind)
{
    return std::any_of(meanings.begin(), meanings.end(), [kind](const TermMeaning &one) { return one.kind == kind; });
}

} // namespace

GroundedSentence::GroundedSentence(const GroundingFacts &facts, const QString &text, const QList<GroundingWord> &words)
    : m_facts(facts)
    , m_lexicon(facts.lexicon())
    , m_text(text)
    , m_words(words)
{
}

void GroundedSentence::check()
{
    findTerms();
    for (const Match &match : std::as_const(m_matches)) {
        if (match.recorded)
            checkRecorded(match);
        else
            checkTerm(match);
    }
    checkNumbers();
    checkWords();
    checkValuation();
}

void GroundedSentence::findTerms()
{
    for (qsizetype i = 0; i < m_words.size();) {
        Match best;
        for (const TermPhrase &phrase : m_facts.ownPhrases()) {
            if (phrase.words.size() > best.count && begins(phrase, m_words, i))
                best = {i, phrase.words.size(), phrase.meanings, m_facts.recorded(phrase.meanings)};
        }
        const QList<TermPhrase> phrases = m_lexicon.phrasesFrom(m_words.at(i).stem);
        for (const TermPhrase &phrase : phrases) {
            if (phrase.words.size() > best.count && begins(phrase, m_words, i))
                best = {i, phrase.words.size(), phrase.meanings, m_facts.recorded(phrase.meanings)};
        }
        if (best.count > 0)
            m_matches.append(best);
        i += std::max<qsizetype>(best.count, 1);
    }
    for (const Match &match : std::as_const(m_matches)) {
        if (match.recorded)
            m_termIds.insert(GroundingFacts::idOf(*match.recorded));
    }
}

bool GroundedSentence::hasWord(bool (GroundingLexicon::*is)(const QString &) const) const
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [this, is](const GroundingWord &word) { return (m_lexicon.*is)(word.folded); });
}

// The technician who writes is in every session.
bool GroundedSentence::isProvider(const Match &match) const
{
    const bool analyst = m_facts.input().provider.credential.contains(u"BC");
    return std::any_of(match.meanings.begin(), match.meanings.end(), [analyst](const TermMeaning &meaning) {
        return meaning.kind == CatalogueKind::Participants
            && (analyst ? meaning.id.endsWith(u"behavior-analyst") : meaning.id == u"behavior-technician");
    });
}

bool GroundedSentence::isWritten(const Match &match) const
{
    for (qsizetype i = 0; i < match.count; ++i) {
        if (!m_facts.isWritten(m_words.at(match.first + i).stem))
            return false;
    }
    return true;
}

std::optional<GroundingReason> GroundedSentence::reasonFor(const Match &match) const
{
    const auto can = [&match](CatalogueKind kind) { return means(match.meanings, kind); };
    constexpr qsizetype longEnough = 3;
    if (can(CatalogueKind::PromptTypes))
        return GroundingReason::PromptNotRecorded;
    if (can(CatalogueKind::Participants))
        return GroundingReason::PersonNotRecorded;
    if (can(CatalogueKind::PlacesOfService))
        return GroundingReason::PlaceNotRecorded;
    for (const CatalogueKind kind : {CatalogueKind::Behaviors, CatalogueKind::Programs, CatalogueKind::Interventions,
                                     CatalogueKind::TeachingProcedures, CatalogueKind::PromptingProcedures}) {
        if (can(kind))
            return GroundingReason::TermNotRecorded;
    }
    if (can(CatalogueKind::Reinforcers) && hasWord(&GroundingLexicon::isReinforcing))
        return GroundingReason::TermNotRecorded;
    if (can(CatalogueKind::BehaviorFunctions) && hasWord(&GroundingLexicon::isFunctionCue))
        return GroundingReason::TermNotRecorded;
    if ((can(CatalogueKind::Antecedents) || can(CatalogueKind::EnvironmentalChanges)) && match.count >= longEnough)
        return GroundingReason::TermNotRecorded;
    return std::nullopt;
}

void GroundedSentence::checkTerm(const Match &match)
{
    const auto reason = reasonFor(match);
    if (reason && !isProvider(match) && !isWritten(match))
        mark(match.first, match.count, *reason);
}

bool GroundedSentence::isNegated(const Match &match) const
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = std::max<qsizetype>(0, match.first - reach); i < match.first; ++i) {
        if (m_lexicon.isNegation(m_words.at(i).folded))
            return true;
    }
    // "Elopement did not occur", "la fuga no ocurrió".
    const qsizetype last = match.first + match.count;
    for (qsizetype i = last; i < std::min(m_words.size(), last + 2); ++i) {
        if (m_lexicon.isNegation(m_words.at(i).folded))
            return true;
    }
    return false;
}

void GroundedSentence::checkRecorded(const Match &match)
{
    if (means(match.meanings, CatalogueKind::Behaviors)) {
        const QString id = GroundingFacts::idOf(*match.recorded);
        const bool negated = isNegated(match);
        const bool saysZero = std::any_of(m_words.begin(), m_words.end(), [](const GroundingWord &word) {
            return word.folded == u"0" || word.folded == u"zero" || word.folded == u"cero";
        });
        if (negated && m_facts.occurred(id))
            mark(match.first, match.count, GroundingReason::DeniedButRecorded);
        else if (!negated && !saysZero && m_facts.wasZero(id) && !m_facts.occurred(id))
            mark(match.first, match.count, GroundingReason::RecordedAsZero);
    }
    const bool isPrompt = means(match.meanings, CatalogueKind::PromptTypes);
    const bool isProcedure = means(match.meanings, CatalogueKind::TeachingProcedures)
        || means(match.meanings, CatalogueKind::PromptingProcedures);
    if (!isPrompt && !isProcedure)
        return;
    // With one program in the sentence, the prompts and procedures are its own.
    QSet<QString> programs;
    for (const Match &other : m_matches) {
        if (other.recorded && means(other.meanings, CatalogueKind::Programs))
            programs.insert(GroundingFacts::idOf(*other.recorded));
    }
    if (programs.size() == 1 && !m_facts.fitsProgram(*programs.begin(), match.meanings))
        mark(match.first, match.count,
             isPrompt ? GroundingReason::PromptNotRecorded : GroundingReason::TermNotRecorded);
}

bool GroundedSentence::isInTerm(qsizetype index) const
{
    return std::any_of(m_matches.begin(), m_matches.end(), [index](const Match &match) {
        return index >= match.first && index < match.first + match.count;
    });
}

// "May" and "March" with a small letter are verbs.
bool GroundedSentence::isDate(const GroundingWord &word) const
{
    const bool isVerb = !word.isCapitalised && (word.folded == u"may" || word.folded == u"march");
    return m_lexicon.weekdayOf(word.folded) > 0 || (m_lexicon.monthOf(word.folded) > 0 && !isVerb);
}

void GroundedSentence::checkDate(qsizetype index)
{
    const QString &word = m_words.at(index).folded;
    const QDate day = m_facts.input().start.day();
    if (m_lexicon.weekdayOf(word) != day.dayOfWeek() && m_lexicon.monthOf(word) != day.month())
        mark(index, 1, GroundingReason::NumberNotRecorded);
}

void GroundedSentence::checkWords()
{
    static const QSet<QString> environment {u"environmental"_s, u"environment"_s, u"ambiental"_s, u"ambientales"_s,
                                            u"ambiente"_s};
    const bool ofEnvironment = std::any_of(m_words.begin(), m_words.end(),
                                           [](const GroundingWord &word) { return environment.contains(word.folded); });
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const GroundingWord &word = m_words.at(i);
        if (m_facts.isWritten(word.stem) || isInTerm(i))
            continue;
        if (m_lexicon.isInnerState(word.folded))
            mark(i, 1, GroundingReason::InnerState);
        else if (m_lexicon.isEvent(word.folded) && !ofEnvironment)
            mark(i, 1, GroundingReason::EventNotRecorded);
        else if (isDate(word) && !m_facts.isName(word.folded))
            checkDate(i);
        else if (i > 0 && word.isCapitalised && !word.isAllCapitals && !m_facts.isName(word.folded))
            mark(i, 1, GroundingReason::NameNotRecorded);
    }
}

// "The session was rated as fair": one of three words that mean nothing elsewhere.
void GroundedSentence::checkValuation()
{
    static const QStringList english {u"good"_s, u"fair"_s, u"poor"_s};
    static const QStringList spanish {u"buena"_s, u"regular"_s, u"deficiente"_s};
    static const QSet<QString> cues {u"rated"_s, u"rating"_s, u"valoracion"_s, u"valoro"_s};
    const bool isValuation = std::any_of(m_words.begin(), m_words.end(),
                                         [](const GroundingWord &word) { return cues.contains(word.folded); });
    if (!isValuation)
        return;
    const auto valuation = m_facts.input().facts.valuation;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const qsizetype place = std::max(english.indexOf(m_words.at(i).folded), spanish.indexOf(m_words.at(i).folded));
        if (place >= 0 && (!valuation || qsizetype(*valuation) != place))
            mark(i, 1, GroundingReason::TermNotRecorded);
    }
}

void GroundedSentence::mark(qsizetype first, qsizetype count, GroundingReason reason)
{
    const qsizetype position = m_words.at(first).position;
    m_marks.append({position, m_words.at(first + count - 1).end() - position, reason});
}

} // namespace bitacora
