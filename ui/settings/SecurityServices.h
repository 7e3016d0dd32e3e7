#pragma once

#include "SecretBytes.h"

#include <functional>

namespace bitacora {

/// What the section Security asks of the window. Whatever is not there is not offered.
struct SecurityServices
{
    /// Replaces the data key, for which the practice has to be closed. The passphrase was found right.
    std::function<void(SecretBytes passphrase)> replaceKey;
};

} // namespace bitacora
