#pragma once

#include <QString>

namespace bitacora {

/// Words that are names, or both names and words. All are folded.
namespace NameWords {

/// A common given name, in English or Spanish.
[[nodiscard]] bool isGivenName(const QString &word);
/// Also a word of every day, such as "will", "rosa" or "luna".
[[nodiscard]] bool isOrdinaryToo(const QString &word);
/// Between the parts of a name: "de", "la", "van".
[[nodiscard]] bool isParticle(const QString &word);
/// Written with a capital without being a name: "I", "Dr".
[[nodiscard]] bool isCapitalAnyway(const QString &word);

} // namespace NameWords

} // namespace bitacora
