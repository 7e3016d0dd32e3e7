#include "NameFinder.h"

#include "GroundingLexicon.h"
#include "NameWords.h"
#include "TextFolding.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qsizetype shortestNameWord = 2;
constexpr qsizetype shortestLowerCaseName = 3;
constexpr qsizetype shortestLowerCasePerson = 4;
constexpr int fewestDigits = 5;

/// The letters of a number with anything between them that people write there.
QRegularExpression spreadDigits(const QString &digits)
{
    QStringList letters;
    for (const QChar digit : digits)
        letters.append(QString(digit));
    return QRegularExpression(letters.join(u"[\\s().\\-/]*"_s));
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits;
}

bool beginsSentence(const QString &text, qsizetype position)
{
    constexpr QStringView opening = u" \t\"'(\u201C\u2018\u00BF\u00A1[";
    constexpr QStringView ends = u".!?:;\n\u2022\u2013\u2014-";
    for (qsizetype i = position - 1; i >= 0; --i) {
        if (!opening.contains(text.at(i)))
            return ends.contains(text.at(i));
    }
    return true;
}

} // namespace

QSet<QString> NameFinder::nameWords(const QString &name)
{
    QSet<QString> found;
    const QStringList words = foldedWords(name);
    for (const QString &word : words) {
        const bool isLetters = std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetter(); });
        if (word.size() >= shortestNameWord && isLetters && !NameWords::isParticle(word))
            found.insert(word);
    }
    return found;
}

NameFinder::NameFinder(const KnownIdentity &identity, NoteLanguage language)
    : m_details(identity.details)
    , m_language(language)
    , m_clientWords(nameWords(identity.client))
{
    for (const QString &person : identity.people)
        m_peopleWords += wordsOfPerson(person);
    const QStringList words = foldedWords(identity.client);
    for (const QString &word : words) {
        if (m_clientWords.contains(word))
            m_initials += word.at(0);
    }
}

QList<NameSpan> NameFinder::find(const QString &text, bool isOwn) const
{
    const Words words = wordsOf(text);
    Spans spans;
    findClient(text, words, isOwn, spans);
    findPeople(text, words, spans);
    findDetails(text, spans);
    if (isOwn) {
        findInitials(text, words, spans);
        findStrangers(words, spans);
        findPatterns(text, spans);
    }
    // Of those that overlap the longest, then what is most certain.
    std::stable_sort(spans.begin(), spans.end(), [](const NameSpan &one, const NameSpan &other) {
        return std::tuple(-one.length, one.kind) < std::tuple(-other.length, other.kind);
    });
    Spans chosen;
    for (const NameSpan &span : std::as_const(spans)) {
        const bool overlaps = std::any_of(chosen.begin(), chosen.end(), [&span](const NameSpan &other) {
            return span.position < other.end() && other.position < span.end();
        });
        if (!overlaps)
            chosen.append(span);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const NameSpan &one, const NameSpan &other) { return one.position < other.position; });
    return chosen;
}

bool NameFinder::namesClient(const QString &text) const
{
    const Words words = wordsOf(text);
    return std::any_of(words.begin(), words.end(), [this](const Word &word) { return isNamingClient(word); });
}

NameFinder::Words NameFinder::wordsOf(const QString &text)
{
    Words words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark())) {
            start = start < 0 ? i : start;
            continue;
        }
        if (start < 0)
            continue;
        const QString written = text.mid(start, i - start);
        Word word {start, i - start, folded(written), false, false, false};
        word.isCapital = written.at(0).isUpper();
        word.isAllCapitals = written.size() > 1 && written == written.toUpper();
        word.begins = beginsSentence(text, start);
        words.append(word);
        start = -1;
    }
    return words;
}

QSet<QString> NameFinder::wordsOfPerson(const QString &person)
{
    // "mother Carmen", "Ana P\u00E9rez, BCBA, directs": only some of the words are a name.
    constexpr qsizetype longestAcronym = 5;
    const Words words = wordsOf(person);
    const bool isLowerCase = std::none_of(words.begin(), words.end(), [](const Word &word) { return word.isCapital; });
    QSet<QString> found;
    for (const Word &word : words) {
        const bool isAcronym = word.isAllCapitals && word.length <= longestAcronym && words.size() > 1;
        const bool isNoName = word.length < shortestNameWord || isAcronym || NameWords::isParticle(word.folded)
            || NameWords::isCapitalAnyway(word.folded);
        if (!isNoName && (word.isCapital || isLowerCase || NameWords::isGivenName(word.folded)))
            found.insert(word.folded);
    }
    return found;
}

bool NameFinder::isNamingClient(const Word &word) const
{
    const bool isLong = word.length >= shortestLowerCaseName && !NameWords::isCapitalAnyway(word.folded);
    return m_clientWords.contains(word.folded) && (word.isCapital || isLong);
}

void NameFinder::findClient(const QString &text, const Words &words, bool isOwn, Spans &spans) const
{
    // Words of the name that follow each other are one mention of the client.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        if (!m_clientWords.contains(word.folded))
            continue;
        qsizetype last = i;
        for (qsizetype next = i + 1; next < words.size(); ++next) {
            const QString between = text.mid(words.at(last).end(), words.at(next).position - words.at(last).end());
            const bool isNear = between.trimmed().isEmpty() || between == u"-" || between == u". ";
            if (m_clientWords.contains(words.at(next).folded) && (isNear || next > last + 1))
                last = next;
            else if (!isNear || !NameWords::isParticle(words.at(next).folded))
                break;
        }
        const bool isOrdinary = NameWords::isOrdinaryToo(word.folded);
        const bool mayBeWord = !isOwn || (isOrdinary && (word.begins || !word.isCapital));
        const NameSpan::Kind kind = last == i && mayBeWord ? NameSpan::Kind::Person : NameSpan::Kind::Client;
        // Of one that may be the word and not the name what stands there comes back as it was.
        if (last > i || isNamingClient(word))
            spans.append({word.position, words.at(last).end() - word.position, kind, word.begins});
        i = last;
    }
}

void NameFinder::findInitials(const QString &text, const Words &words, Spans &spans) const
{
    if (m_initials.size() < shortestNameWord)
        return;
    for (qsizetype i = 0; i < words.size(); ++i) {
        // "ML", or "M. L.": letters that stand alone.
        qsizetype last = i;
        QString letters = words.at(i).folded;
        while (letters.size() < m_initials.size() && last + 1 < words.size() && words.at(last).length == 1
               && words.at(last + 1).length == 1
               && text.mid(words.at(last).end(), words.at(last + 1).position - words.at(last).end()).trimmed() == u".")
            letters += words.at(++last).folded;
        if (letters != m_initials || !(words.at(i).isAllCapitals || (last > i && words.at(i).isCapital)))
            continue;
        const bool hasPoint = last > i && text.mid(words.at(last).end(), 1) == u".";
        const qsizetype length = words.at(last).end() - words.at(i).position + (hasPoint ? 1 : 0);
        spans.append({words.at(i).position, length, NameSpan::Kind::Client, words.at(i).begins});
        i = last;
    }
}

void NameFinder::findPeople(const QString &text, const Words &words, Spans &spans) const
{
    const auto isName = [this](const Word &word) {
        // The writer begins a practitioner's own term with a small letter within a sentence.
        const bool isOnlyName = word.length >= shortestLowerCasePerson && !NameWords::isOrdinaryToo(word.folded);
        return m_peopleWords.contains(word.folded) && (word.isCapital || isOnlyName);
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isName(words.at(i)))
            continue;
        qsizetype last = i;
        while (
            last + 1 < words.size() && isName(words.at(last + 1))
            && text.mid(words.at(last).end(), words.at(last + 1).position - words.at(last).end()).trimmed().isEmpty())
            ++last;
        spans.append({words.at(i).position, words.at(last).end() - words.at(i).position, NameSpan::Kind::Person,
                      words.at(i).begins});
        i = last;
    }
}

void NameFinder::findStrangers(const Words &words, Spans &spans) const
{
    const GroundingLexicon &lexicon = GroundingLexicon::of(m_language);
    for (const Word &word : words) {
        const bool isWord = NameWords::isCapitalAnyway(word.folded) || lexicon.weekdayOf(word.folded) > 0
            || lexicon.monthOf(word.folded) > 0;
        if (!word.isCapital || isWord)
            continue;
        const bool isGiven = NameWords::isGivenName(word.folded);
        const bool isKnown = !lexicon.phrasesFrom(lexicon.stem(word.folded)).isEmpty();
        const bool isName = word.begins ? isGiven : isGiven || (!word.isAllCapitals && !isKnown);
        if (isName)
            spans.append({word.position, word.length, NameSpan::Kind::Person, word.begins});
    }
}

void NameFinder::findDetails(const QString &text, Spans &spans) const
{
    for (const QString &detail : m_details) {
        qsizetype from = 0;
        while ((from = text.indexOf(detail, from, Qt::CaseInsensitive)) >= 0) {
            spans.append({from, detail.size(), NameSpan::Kind::Detail});
            from += detail.size();
        }
        const QString digits = digitsOf(detail);
        if (digits.size() < fewestDigits)
            continue;
        auto found = spreadDigits(digits).globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            spans.append({match.capturedStart(), match.capturedLength(), NameSpan::Kind::Detail});
        }
    }
}

void NameFinder::findPatterns(const QString &text, Spans &spans)
{
    // "may" is a verb, too.
    static const QString months =
        u"May|(?i:January|February|March|April|June|July|August|September|October|November|December|"
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"_s;
    static const QList<QRegularExpression> patterns {
        QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s),
        QRegularExpression(u"(?:https?://|www\\.)\\S+"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b"_s),
        QRegularExpression(
            u"\\b(?:%1)\\.?(?: (?:de )?\\d{1,2}(?:st|nd|rd|th)?\\b)(?:,? (?:de(?:l)? )?\\d{4}\\b)?"_s.arg(months)),
        QRegularExpression(
            u"\\b\\d{1,2}(?:st|nd|rd|th)?(?: of| de)? (?:%1)\\b(?:,? (?:de(?:l)? )?\\d{4}\\b)?"_s.arg(months)),
        QRegularExpression(u"\\b(?:%1) (?:de(?:l)? )?\\d{4}\\b"_s.arg(months)),
        // A telephone number, a member number: letters and digits that run on.
        QRegularExpression(u"\\+?\\(?\\d(?:[().\\-]{0,3} ?[().\\-]{0,3}\\d)+"_s),
        QRegularExpression(u"\\b(?=(?:[A-Za-z-]*\\d){5})[A-Za-z0-9][A-Za-z0-9-]{5,}\\b"_s)};
    for (const QRegularExpression &pattern : patterns) {
        auto found = pattern.globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString hidden = match.captured();
            const bool isNumber = std::none_of(hidden.begin(), hidden.end(), [](QChar c) { return c.isLetter(); });
            const bool isDate = hidden.count(u'/') == 2 || hidden.count(u'-') == 2 || hidden.count(u'.') == 2;
            if (!isNumber || isDate || digitsOf(hidden).size() >= fewestDigits)
                spans.append({match.capturedStart(), match.capturedLength(), NameSpan::Kind::Detail});
        }
    }
}

} // namespace bitacora
