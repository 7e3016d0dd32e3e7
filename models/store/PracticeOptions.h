#pragma once

#include "Clock.h"
#include "KeyFile.h"

namespace bitacora {

/// How a practice is made or opened.
struct PracticeOptions
{
    KdfCost kdfCost;
    const Clock *clock = &Clock::system();
    /// Opens without the writer's lock and refuses every change.
    bool readOnly = false;
    /// The key came from a recovery code: the activity log says so, and a key that is not the
    /// database's is called a wrong recovery code.
    bool withRecoveryCode = false;
};

} // namespace bitacora
