#pragma once

#include "SecretBytes.h"

#include <functional>

namespace bitacora {

class QuickUnlock;

/// What the section Security asks of the window. Whatever is not there is not offered.
struct SecurityServices
{
    /// Replaces the data key, for which the practice has to be closed. The passphrase was found right.
    std::function<void(SecretBytes passphrase)> replaceKey;
    /// Whether the system can keep windows out of pictures of the screen.
    bool canForbidCapture = false;
    /// Whether the system tells when the person leaves: by sleep, the lid, the screen lock or another person's turn.
    bool noticesLeaving = false;
    /// Outlives the section.
    QuickUnlock *quickUnlock = nullptr;
};

} // namespace bitacora
