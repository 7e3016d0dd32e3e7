#include "FileAnswer.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace bitacora {

bool fileAnswers(const QSqlDriver &driver)
{
    const QVariant handle = driver.handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    auto *database = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    return database != nullptr && sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK
        && file != nullptr && file->pMethods != nullptr && file->pMethods->xFileSize(file, &size) == SQLITE_OK;
}

} // namespace bitacora
