#include "TextSimilarity.h"

#include "ProgramData.h"
#include "TextFolding.h"

#include <QSet>

namespace bitacora {

namespace {

constexpr qsizetype runLength = 3;

QStringList comparedWords(const QString &text)
{
    QStringList words = foldedWords(text);
    for (QString &word : words) {
        if (word.at(0).isDigit())
            word = QStringLiteral("#");
    }
    return words;
}

QSet<QString> runsOf(const QString &text)
{
    const QStringList words = comparedWords(text);
    QSet<QString> runs;
    for (qsizetype i = 0; i + runLength <= words.size(); ++i)
        runs.insert(words.at(i) + u' ' + words.at(i + 1) + u' ' + words.at(i + 2));
    if (runs.isEmpty() && !words.isEmpty())
        runs.insert(words.join(u' '));
    return runs;
}

} // namespace

int similarityPercent(const QString &one, const QString &other)
{
    const QSet<QString> left = runsOf(one);
    const QSet<QString> right = runsOf(other);
    int shared = 0;
    for (const QString &run : left) {
        if (right.contains(run))
            ++shared;
    }
    return percentOf(shared, int(left.size() + right.size()) - shared);
}

int wordCount(const QString &text)
{
    return int(foldedWords(text).size());
}

} // namespace bitacora
