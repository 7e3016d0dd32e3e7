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

std::unique_ptr<OpenFile::KnownSize> OpenFile::holdSize() const
{
    const auto known = size();
    return known ? std::make_unique<KnownSize>(m_file, *known) : nullptr;
}

/// The methods of the file, but for one; what that one has to know lies right behind them.
struct OpenFile::KnownSize::Methods
{
    sqlite3_io_methods all;
    const sqlite3_io_methods *original;
    sqlite3_int64 size;

    static int tell(sqlite3_file *file, sqlite3_int64 *size)
    {
        *size = reinterpret_cast<const Methods *>(file->pMethods)->size;
        return SQLITE_OK;
    }
};

OpenFile::KnownSize::KnownSize(sqlite3_file *file, qint64 size)
    : m_file(file)
    , m_methods(new Methods {*file->pMethods, file->pMethods, size})
{
    m_methods->all.xFileSize = Methods::tell;
    m_file->pMethods = &m_methods->all;
}

OpenFile::KnownSize::~KnownSize()
{
    m_file->pMethods = m_methods->original;
}

bool OpenFile::read(qint64 offset, std::span<char> bytes) const
{
    return m_file != nullptr && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset) == SQLITE_OK;
}

} // namespace bitacora
