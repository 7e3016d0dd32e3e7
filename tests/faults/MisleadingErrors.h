#pragma once

#include "Error.h"

namespace bitacora {

/// What would send a person the wrong way where a disk fails: nothing is damaged, and no record or practice is missing.
inline bool isMisleading(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseKeyMismatch:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::KeysAltered:
    case ErrorCode::PracticeNotFound:
    case ErrorCode::PracticeNewer:
    case ErrorCode::RecordNotFound:
    case ErrorCode::BackupDamaged:
        return true;
    default:
        return false;
    }
}

} // namespace bitacora
