#pragma once

#include <QList>
#include <QString>

namespace bitacora {

/// A piece of two texts of which one came from the other.
struct WordDifference
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const WordDifference &, const WordDifference &) = default;
};

/// What differs between two texts, word by word, in reading order; what was removed stands before what was added in
/// its place. What is the same and removed is the text before, what is the same and added the one after, to the
/// letter. As few words as there can be (Myers, "An O(ND) difference algorithm and its variations", 1986); where the
/// texts have hardly a word in common, all of one for all of the other.
[[nodiscard]] QList<WordDifference> wordDifference(const QString &before, const QString &after);

} // namespace bitacora
