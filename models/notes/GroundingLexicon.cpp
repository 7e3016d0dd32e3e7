#include "GroundingLexicon.h"

#include "Catalogue.h"
#include "EverydayWords.h"
#include "TextFolding.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QSet<QString> foldedSet(QStringView list)
{
    const QStringList words = foldedWords(list.toString());
    return {words.begin(), words.end()};
}

QString englishStem(const QString &word)
{
    constexpr qsizetype least = 5;
    if (word.size() >= least && word.endsWith(u"ies"))
        return word.chopped(3) + u'y';
    if (word.size() >= least && (word.endsWith(u"sses") || word.endsWith(u"ches") || word.endsWith(u"shes")))
        return word.chopped(2);
    if (word.size() >= least - 1 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us"))
        return word.chopped(1);
    // "followed", "following": only to compare with other words that are cut in the same way.
    constexpr qsizetype leastVerb = 6;
    for (const QLatin1String ending : {"ing"_L1, "ed"_L1}) {
        if (word.size() >= leastVerb && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QString spanishStem(const QString &word)
{
    constexpr qsizetype least = 5;
    QString stem = word;
    if (stem.size() >= least && stem.endsWith(u"ces"))
        return stem.chopped(3) + u'z';
    if (stem.size() > least
        && (stem.endsWith(u"ones") || stem.endsWith(u"ores") || stem.endsWith(u"ales") || stem.endsWith(u"ades")
            || stem.endsWith(u"eres")))
        return stem.chopped(2);
    if (stem.size() >= least && stem.endsWith(u's'))
        stem.chop(1);
    return stem;
}

} // namespace

const GroundingLexicon &GroundingLexicon::of(NoteLanguage language)
{
    static const GroundingLexicon english(NoteLanguage::English);
    static const GroundingLexicon spanish(NoteLanguage::Spanish);
    return language == NoteLanguage::Spanish ? spanish : english;
}

GroundingLexicon::GroundingLexicon(NoteLanguage language)
    : m_language(language)
{
    addCatalogues();
    addEverydayPhrases();
    addWords();
    for (QList<TermPhrase> &phrases : m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(), [](const TermPhrase &one, const TermPhrase &other) {
            return one.words.size() > other.words.size();
        });
    }
}

QString GroundingLexicon::stem(const QString &foldedWord) const
{
    return m_language == NoteLanguage::Spanish ? spanishStem(foldedWord) : englishStem(foldedWord);
}

QStringList GroundingLexicon::stems(const QString &phrase) const
{
    QStringList words = foldedWords(phrase);
    for (QString &word : words)
        word = stem(word);
    return words;
}

void GroundingLexicon::addPhrase(const QString &phrase, const TermMeaning &meaning)
{
    const QStringList words = stems(phrase);
    if (words.isEmpty())
        return;
    QList<TermPhrase> &phrases = m_phrases[words.constFirst()];
    for (TermPhrase &known : phrases) {
        if (known.words == words) {
            if (!known.meanings.contains(meaning))
                known.meanings.append(meaning);
            return;
        }
    }
    phrases.append({words, {meaning}});
}

void GroundingLexicon::addCatalogues()
{
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        if (kind == CatalogueKind::ServiceCodes)
            continue;
        for (const CatalogueEntry &entry : Catalogue::builtIn(kind).entries()) {
            const CatalogueText &text = entry.in(m_language);
            const bool bare = kind == CatalogueKind::Antecedents || kind == CatalogueKind::ClientResponses;
            for (const QString &phrase :
                 {text.phrase, text.plural, text.name, text.action, text.clause, text.predicate, text.feminine}) {
                // One word says too little of an antecedent ("question") or a response.
                if (!bare || phrase.contains(u' '))
                    addPhrase(phrase, {kind, entry.id});
            }
        }
    }
}

void GroundingLexicon::addEverydayPhrases()
{
    const std::span<const EverydayPhrase> phrases = everydayPhrases(m_language);
    for (const EverydayPhrase &phrase : phrases) {
        const QStringList ids = phrase.ids.toString().split(u' ');
        const QStringList variants = phrase.phrases.toString().split(u'|');
        for (const QString &variant : variants) {
            for (const QString &id : ids)
                addPhrase(variant, {phrase.kind, id});
        }
    }
}

void GroundingLexicon::addWords()
{
    const EverydayWords words = everydayWords(m_language);
    m_negations = foldedSet(words.negations);
    m_events = foldedSet(words.events);
    m_innerStates = foldedSet(words.innerStates);
    m_reinforcing = foldedSet(words.reinforcing);
    m_functionCues = foldedSet(words.functionCues);
    const QStringList numbers = foldedWords(words.numbersFromTwo.toString());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        m_numbers.insert(numbers.at(i), int(i) + 2);
    const QLocale locale(m_language == NoteLanguage::Spanish ? QLocale::Spanish : QLocale::English);
    for (int day = 1; day <= 7; ++day)
        m_weekdays.insert(folded(locale.dayName(day)), day);
    for (int month = 1; month <= 12; ++month)
        m_months.insert(folded(locale.monthName(month)), month);
}

} // namespace bitacora
