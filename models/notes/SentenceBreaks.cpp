#include "SentenceBreaks.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// Titles and the like, after which a capital goes on with the same sentence.
constexpr std::array abbreviations {u"dr",   u"dra", u"sr",     u"sra",   u"srta", u"lic", u"mr", u"mrs", u"ms",
                                    u"prof", u"vs",  u"approx", u"aprox", u"núm",  u"ee",  u"uu", u"ud",  u"uds"};

bool endsSentence(QChar mark)
{
    return QStringView(u".!?…؟۔").contains(mark);
}

// Marks of scripts that put no space between sentences.
bool endsWithoutSpace(QChar mark)
{
    return QStringView(u"。！？").contains(mark);
}

bool closes(QChar mark)
{
    return QStringView(u")]}\"'”’»").contains(mark);
}

QStringView wordBefore(QStringView line, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && line.at(start - 1).isLetter())
        --start;
    return line.sliced(start, end - start);
}

// "p.m.", "a. m."
bool isTimeOfDay(QStringView line, qsizetype period)
{
    if (period < 1 || line.at(period - 1).toLower() != u'm')
        return false;
    const QStringView before = line.first(period - 1).trimmed();
    return before.endsWith(u"p.", Qt::CaseInsensitive) || before.endsWith(u"a.", Qt::CaseInsensitive);
}

bool isAbbreviation(QStringView line, qsizetype period)
{
    if (isTimeOfDay(line, period))
        return false;
    const QStringView word = wordBefore(line, period);
    if (word.size() == 1)
        return true;
    return std::any_of(abbreviations.begin(), abbreviations.end(), [word](const char16_t *abbreviation) {
        return word.compare(QStringView(abbreviation), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<qsizetype> sentenceBreaks(QStringView line)
{
    QList<qsizetype> breaks;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool needsSpace = endsSentence(line.at(i));
        if (!needsSpace && !endsWithoutSpace(line.at(i)))
            continue;
        const qsizetype mark = i;
        while (i + 1 < line.size()
               && (endsSentence(line.at(i + 1)) || endsWithoutSpace(line.at(i + 1)) || closes(line.at(i + 1))))
            ++i;
        const qsizetype end = i + 1;
        qsizetype next = end;
        while (next < line.size() && line.at(next).isSpace())
            ++next;
        if (next == line.size() || (needsSpace && next == end) || line.at(next).isLower())
            continue;
        if (line.at(mark) == u'.' && mark == i && isAbbreviation(line, mark))
            continue;
        breaks.append(end);
    }
    return breaks;
}

} // namespace bitacora
