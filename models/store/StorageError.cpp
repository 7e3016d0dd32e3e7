#include "StorageError.h"

#include "DiskRoom.h"

#include <QSqlError>
#include <QStorageInfo>

namespace bitacora {

namespace {

// SQLite's primary result codes (https://sqlite.org/rescode.html); extended codes keep them in the low byte.
enum SqliteCode {
    SqliteError = 1,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteNoMemory = 7,
    SqliteReadOnly = 8,
    SqliteInterrupt = 9,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};
constexpr int primaryCodeMask = 0xff;
// The log's index alone takes 32 kB.
constexpr qint64 leastUsefulSpace = 64LL * 1024;

// SQLite says "full" of its files' pages; where the log's index finds no room it says "I/O error".
bool isDiskFull(int nativeCode, const QString &folder)
{
    const int primary = nativeCode & primaryCodeMask;
    if (primary != SqliteIoError && primary != SqliteCannotOpen)
        return false;
    return !QStorageInfo(folder).isReadOnly() && roomIn(folder).value_or(leastUsefulSpace) < leastUsefulSpace;
}

ErrorCode codeFor(int nativeCode)
{
    switch (nativeCode & primaryCodeMask) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::PracticeInUse;
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
        // Also SQLite's "out of memory", which is what SQLCipher says of each page after one that it could not read.
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Failure storageFailure(const QSqlError &error, const QString &practicePath)
{
    const int nativeCode = error.nativeErrorCode().toInt();
    const ErrorCode code = isDiskFull(nativeCode, practicePath) ? ErrorCode::DiskFull : codeFor(nativeCode);
    // "Database is locked" would stand where the sentence names the other program.
    const QString detail = code == ErrorCode::PracticeInUse ? QString() : error.databaseText();
    return failure(code, practicePath, detail);
}

bool maySpoilConnection(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & primaryCodeMask) {
    case SqliteError:
    case SqliteNoMemory:
    case SqliteIoError:
    case SqliteCorrupt:
    case SqliteCannotOpen:
    case SqliteNotADatabase:
        return true;
    default:
        return false;
    }
}

} // namespace bitacora
