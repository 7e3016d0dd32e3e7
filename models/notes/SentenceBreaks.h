#pragma once

#include <QList>
#include <QStringView>

namespace bitacora {

/// A run of characters in a text, in UTF-16 code units.
struct TextRange
{
    qsizetype position = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return position + length; }
    /// Also right behind its last character, where somebody would type on.
    [[nodiscard]] bool touches(qsizetype place) const { return place >= position && place <= end(); }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where one sentence of a line ends and another follows: behind the mark and what closes with it. Neither a number
/// ("3.5"), an initial ("J. Pérez") nor a usual abbreviation ("Dra. Ruiz", "p. m.") ends a sentence.
[[nodiscard]] QList<qsizetype> sentenceBreaks(QStringView line);

} // namespace bitacora
