#include "SqlCipherVersions.h"

#include <sqlite3.h>

namespace bitacora {

SqlCipherVersions sqlCipherVersions()
{
    SqlCipherVersions versions;
    versions.sqlite = QString::fromUtf8(sqlite3_libversion());

    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open(":memory:", &database) == SQLITE_OK
        && sqlite3_prepare_v2(database, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW) {
        versions.sqlCipher = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return versions;
}

} // namespace bitacora
