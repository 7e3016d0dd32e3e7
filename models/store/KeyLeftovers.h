#pragma once

#include <QString>

namespace bitacora {

/// What stays beside `keys.json` when the program is killed while it is written anew: wrapped with a passphrase that
/// nobody knows of any more. Whole files beside it are KeyReplacement's.
namespace KeyLeftovers {

/// Only under the practice's lock: nobody else may be replacing its keys.
void remove(const QString &keys);

} // namespace KeyLeftovers

} // namespace bitacora
