#include "OpenFile.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>

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

std::unique_ptr<OpenFile::PagesRead> OpenFile::followPages(int pageSize) const
{
    // https://sqlite.org/limits.html, "Maximum Number Of Pages In A Database File".
    constexpr qint64 mostPages = 0xfffffffe;
    const auto known = size();
    const bool canBeFollowed = known && pageSize > 0 && *known / pageSize < mostPages;
    return canBeFollowed ? std::make_unique<PagesRead>(m_file, *known, pageSize) : nullptr;
}

/// As those of KnownSize.
struct OpenFile::PagesRead::Methods
{
    sqlite3_io_methods all;
    const sqlite3_io_methods *original;
    int pageSize;
    std::vector<bool> *read;

    static int note(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        const auto *self = reinterpret_cast<const Methods *>(file->pMethods);
        const int code = self->original->xRead(file, bytes, count, offset);
        const auto page = std::size_t(offset / self->pageSize);
        const bool isPage = count == self->pageSize && offset % self->pageSize == 0 && page < self->read->size();
        if (code == SQLITE_OK && isPage) {
            const std::span<const char> content(static_cast<const char *>(bytes), std::size_t(count));
            (*self->read)[page] = std::any_of(content.begin(), content.end(), [](char byte) { return byte != 0; });
        }
        return code;
    }
};

OpenFile::PagesRead::PagesRead(sqlite3_file *file, qint64 size, int pageSize)
    : m_file(file)
    , m_read(std::size_t((size + pageSize - 1) / pageSize))
    , m_methods(new Methods {*file->pMethods, file->pMethods, pageSize, &m_read})
{
    m_methods->all.xRead = Methods::note;
    m_file->pMethods = &m_methods->all;
}

OpenFile::PagesRead::~PagesRead()
{
    m_file->pMethods = m_methods->original;
}

std::optional<qint64> OpenFile::PagesRead::nextMissing(qint64 page) const
{
    constexpr qint64 lockByte = 1LL << 30;
    for (auto index = std::size_t(page - 1); index < m_read.size(); ++index) {
        if (!m_read[index] && qint64(index) != lockByte / m_methods->pageSize)
            return qint64(index) + 1;
    }
    return std::nullopt;
}

bool OpenFile::read(qint64 offset, std::span<char> bytes) const
{
    return m_file != nullptr && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset) == SQLITE_OK;
}

} // namespace bitacora
