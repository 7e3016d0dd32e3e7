#include "CsvSeparator.h"

#include "CsvRows.h"

#include <QByteArray>
#include <QMap>

#include <algorithm>

namespace bitacora {

namespace {

constexpr QByteArrayView candidates = ",;\t|";
constexpr int mostRows = 50;

/// How well a separator fits: how many rows agree, and on how many cells.
struct Fit
{
    int rows = 0;
    int width = 0;

    friend auto operator<=>(const Fit &, const Fit &) = default;
};

Fit fitOf(char separator, QByteArrayView text, bool isWhole)
{
    QMap<int, int> rowsOfWidth;
    int rows = 0;
    CsvRows reader(separator, [&rowsOfWidth, &rows](const CsvRow &row) {
        ++rowsOfWidth[row.width];
        return ++rows < mostRows;
    });
    // A row that is cut off says nothing.
    if (reader.feed(text) && (isWhole || rows == 0))
        reader.finish();
    Fit best;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, Fit {it.value(), it.key()});
    }
    return best;
}

bool canPartCells(char letter)
{
    const bool isWord =
        (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return letter == '\t' || (letter > ' ' && letter <= '~' && letter != '"' && !isWord);
}

} // namespace

CsvSeparator CsvSeparator::of(QByteArrayView beginning, bool isWhole)
{
    constexpr QByteArrayView prefix = "sep=";
    const auto *const lineEnd =
        std::find_if(beginning.begin(), beginning.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
    QByteArrayView line(beginning.begin(), lineEnd - beginning.begin());
    const qsizetype length = line.size();
    if (line.startsWith('"') && line.endsWith('"') && length > 1)
        line = line.sliced(1, length - 2);
    if (line.size() == prefix.size() + 1 && line.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0
        && canPartCells(line.back()))
        return {line.back(), length};
    CsvSeparator best;
    Fit bestFit;
    for (const char candidate : candidates) {
        const Fit fit = fitOf(candidate, beginning, isWhole);
        if (fit > bestFit) {
            bestFit = fit;
            best.letter = candidate;
        }
    }
    return best;
}

} // namespace bitacora
