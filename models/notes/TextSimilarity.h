#pragma once

#include <QString>

namespace bitacora {

/// How alike two texts are, in whole percent: of the different runs of three words in either of them, the share that
/// both have (the Jaccard index of word trigrams; Broder, "On the resemblance and containment of documents", 1997).
/// Capitals, accents and punctuation do not count, and all numbers count as one, so that a copied note with new
/// numbers is still a copy.
[[nodiscard]] int similarityPercent(const QString &one, const QString &other);

/// Words and numbers of a text.
[[nodiscard]] int wordCount(const QString &text);

} // namespace bitacora
