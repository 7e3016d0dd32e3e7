#include "StorageError.h"

#include <QSqlError>

namespace bitacora {

namespace {

// SQLite's primary result codes (https://sqlite.org/rescode.html); extended codes keep them in the low byte.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteNoMemory = 7,
    SqliteReadOnly = 8,
    SqliteInterrupt = 9,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};
constexpr int primaryCodeMask = 0xff;

ErrorCode codeFor(int nativeCode)
{
    switch (nativeCode & primaryCodeMask) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::PracticeInUse;
    case SqliteNoMemory:
        return ErrorCode::OutOfMemory;
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return ErrorCode::PracticeNotWritable;
    case SqliteInterrupt:
        return ErrorCode::Cancelled;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return ErrorCode::DatabaseDamaged;
    case SqliteFull:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Failure storageFailure(const QSqlError &error, const QString &practicePath)
{
    const ErrorCode code = codeFor(error.nativeErrorCode().toInt());
    // "Database is locked" would stand where the sentence names the other program.
    const QString detail = code == ErrorCode::PracticeInUse ? QString() : error.databaseText();
    return failure(code, practicePath, detail);
}

} // namespace bitacora
