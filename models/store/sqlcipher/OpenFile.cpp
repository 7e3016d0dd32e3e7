#include "OpenFile.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace bitacora {

namespace {

sqlite3 *databaseOf(const QSqlDriver &driver)
{
    const QVariant handle = driver.handle();
    const bool isOurs = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

OpenFile::OpenFile(const QSqlDriver &driver)
{
    sqlite3 *database = databaseOf(driver);
    sqlite3_file *file = nullptr;
    if (database != nullptr
        && sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) == SQLITE_OK
        && file != nullptr && file->pMethods != nullptr)
        m_file = file;
}

std::optional<qint64> OpenFile::size() const
{
    sqlite3_int64 size = 0;
    if (m_file == nullptr || m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        return std::nullopt;
    return size;
}

bool OpenFile::read(qint64 offset, std::span<char> bytes) const
{
    return m_file != nullptr && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset) == SQLITE_OK;
}

} // namespace bitacora
