#pragma once

#include <QString>

namespace bitacora {

/// Whether what a person typed confirms a client's name: the same letters, whatever their case, accents and the
/// spaces around and between the words. The marks that say which way a text runs do not count, since copying a name
/// may bring them along or leave them behind.
bool confirmsName(const QString &typed, const QString &name);

} // namespace bitacora
