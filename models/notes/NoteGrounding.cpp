#include "NoteGrounding.h"

#include "GroundedSentence.h"
#include "TextFolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// Whether a point after the word, with a capital right behind it, ends a sentence: "14 seconds.The", not "Dra.Vega".
bool endsWithoutSpace(const GroundingWord &word, QChar next)
{
    static const QSet<QString> titles {u"dr"_s, u"dra"_s, u"sr"_s, u"sra"_s,  u"srta"_s, u"lic"_s,
                                       u"mr"_s, u"mrs"_s, u"ms"_s, u"prof"_s, u"vs"_s};
    return next.isUpper() && !word.isAllCapitals && !titles.contains(word.folded);
}

/// The words of a text, sentence by sentence.
QList<QList<GroundingWord>> sentencesOf(const QString &text, const GroundingLexicon &lexicon)
{
    QList<QList<GroundingWord>> sentences;
    QList<GroundingWord> words;
    const auto endSentence = [&] {
        if (!words.isEmpty())
            sentences.append(words);
        words.clear();
    };
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (inWord && start < 0)
            start = i;
        if (inWord)
            continue;
        if (start >= 0) {
            const QString written = text.mid(start, i - start);
            GroundingWord word;
            word.folded = folded(written);
            word.stem = lexicon.stem(word.folded);
            word.position = start;
            word.length = i - start;
            word.isCapitalised = written.at(0).isUpper();
            word.isAllCapitals = written.size() > 1 && written == written.toUpper();
            // Accents without a letter are no word.
            if (!word.folded.isEmpty())
                words.append(word);
            start = -1;
        }
        if (i == text.size())
            break;
        const QChar mark = text.at(i);
        const bool stops = mark == u'\n' || mark == u';' || mark == u'!' || mark == u'?';
        // Not the point of a number or of "p. m.".
        const bool isPoint = mark == u'.' && !words.isEmpty() && words.constLast().length > 1;
        const bool period = isPoint
            && (i + 1 == text.size() || text.at(i + 1).isSpace()
                || endsWithoutSpace(words.constLast(), text.at(i + 1)));
        if (stops || period)
            endSentence();
    }
    endSentence();
    return sentences;
}

// Whether a text says most of what a person wrote among the facts.
bool saysWords(const QString &written, const QSet<QString> &stems, const GroundingLexicon &lexicon)
{
    constexpr qsizetype meaningful = 4;
    constexpr int most = 60;
    int found = 0;
    int all = 0;
    const QStringList words = lexicon.stems(written);
    for (const QString &word : words) {
        if (word.size() < meaningful)
            continue;
        ++all;
        found += stems.contains(word) ? 1 : 0;
    }
    return all == 0 || percentOf(found, all) >= most;
}

} // namespace

NoteGrounding::NoteGrounding(const NoteInput &input, NoteLanguage language, const FactNames &names)
    : m_facts(std::make_unique<GroundingFacts>(input, language, names))
{
}

NoteGrounding::~NoteGrounding() = default;

GroundingResult NoteGrounding::check(const QString &text) const
{
    GroundingResult result;
    QSet<QString> termIds;
    QSet<QString> numbers;
    QSet<QString> stems;
    const QList<QList<GroundingWord>> sentences = sentencesOf(text, m_facts->lexicon());
    for (const QList<GroundingWord> &words : sentences) {
        GroundedSentence sentence(*m_facts, text, words);
        sentence.check();
        result.marks += sentence.marks();
        termIds += sentence.termIds();
        numbers += sentence.numbers();
        for (const GroundingWord &word : words)
            stems.insert(word.stem);
    }
    std::stable_sort(
        result.marks.begin(), result.marks.end(),
        [](const GroundingMark &one, const GroundingMark &other) { return one.position < other.position; });
    const NoteInput &input = m_facts->input();
    const QList<FactId> ids = input.facts.ids();
    for (const FactId id : ids) {
        bool said = true;
        if (const FactTerm *term = input.facts.term(id))
            said = termIds.contains(GroundingFacts::idOf(*term));
        else if (isWords(id.field))
            said = saysWords(input.facts.words.value(id.field), stems, m_facts->lexicon());
        else if (id.field == FactField::ProgramTrials)
            said = numbers.contains(QString::number(programData(input.facts, id.key)->trials->correct));
        else if (id.field == FactField::BehaviorCount && behaviorData(input.facts, id.key)->count.value_or(0) > 0)
            said = numbers.contains(QString::number(*behaviorData(input.facts, id.key)->count));
        if (!said)
            result.leftOut.append(id);
    }
    return result;
}

} // namespace bitacora
