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

/// Tells a person to make room: right where there is none, and of no help where something must not be written.
inline bool saysThereIsNoRoom(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::BackupDiskFull;
}

} // namespace bitacora
