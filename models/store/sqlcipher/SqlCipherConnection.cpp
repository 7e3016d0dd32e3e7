#include "SqlCipherConnection.h"

#include "SqlCipherFunctions.h"
#include "SqlCipherStatement.h"
#include "WantOfRoom.h"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// SQLCipher would write its own warnings (a wrong key, say) to standard error, which belongs to the program.
/// Asked for before the first key, and once more after it, because SQLCipher 4.6 sets its level anew with that.
void silenceOwnLog(sqlite3 *database, std::once_flag &once)
{
    std::call_once(once,
                   [database] { sqlite3_exec(database, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr); });
}

// SQLite calls a disk full where a write finds no room on it, and calls everything else an error in writing or opening:
// a spent quota, or no room for a new file.
int codeOf(sqlite3 *database, int code)
{
    constexpr int primaryCodeMask = 0xff;
    const int primary = code & primaryCodeMask;
    const bool isOfFile = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
    return isOfFile && isForWantOfRoom(sqlite3_system_errno(database)) ? SQLITE_FULL : code;
}

int openFlags(const SqlCipherOptions &options)
{
    // A connection belongs to one thread, so SQLite needs no mutex around each call.
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= options.sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    if (options.uri)
        flags |= SQLITE_OPEN_URI;
    if (options.noFollow)
        flags |= SQLITE_OPEN_NOFOLLOW;
    return flags;
}

int openHandle(sqlite3 *&handle, const QString &path, const SqlCipherOptions &options)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, openFlags(options), nullptr);
    if (code != SQLITE_OK)
        return code;
    static std::once_flag beforeAKey;
    silenceOwnLog(handle, beforeAKey);
    sqlite3_busy_timeout(handle, options.busyTimeout);
    return sqlite3_extended_result_codes(handle, options.extendedResultCodes ? 1 : 0);
}

int applyKey(sqlite3 *handle, const KeyProvider &provider, const QString &passphrase)
{
    if (!provider && passphrase.isEmpty())
        return SQLITE_OK;
    const int code = provider ? applyRawKey(handle, provider) : applyPassphrase(handle, passphrase);
    if (code != SQLITE_OK)
        return code;
    static std::once_flag afterAKey;
    silenceOwnLog(handle, afterAKey);
    // A wrong key shows only when the first page is read.
    return sqlite3_exec(handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
}

QSqlError errorOf(sqlite3 *handle, const QString &driverText, QSqlError::ErrorType type, int code)
{
    const char *text = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const int native = handle ? codeOf(handle, code) : code;
    return {driverText, QString::fromUtf8(text), type, QString::number(native)};
}

} // namespace

SqlCipherConnection::SqlCipherConnection()
    : m_collation(std::make_unique<LocalizedCollation>())
{
}

SqlCipherConnection::~SqlCipherConnection()
{
    close();
}

QSqlError SqlCipherConnection::open(const QString &path, const SqlCipherOptions &options, const KeyProvider &provider,
                                    const QString &passphrase)
{
    sqlite3 *handle = nullptr;
    int code = openHandle(handle, path, options);
    if (code == SQLITE_OK)
        code = applyKey(handle, provider, passphrase);
    if (code == SQLITE_OK)
        code = registerFunctions(handle, *m_collation, options);
    if (code != SQLITE_OK) {
        QSqlError failed = errorOf(handle, u"Error opening database"_s, QSqlError::ConnectionError, code);
        sqlite3_close_v2(handle);
        return failed;
    }
    // Whatever the one before has to say, it is not of this one.
    (void)replaceHandle(handle);
    applyGoOn();
    return {};
}

int SqlCipherConnection::replaceHandle(sqlite3 *handle)
{
    for (SqlCipherStatement *statement : std::as_const(m_statements))
        statement->finalize();
    sqlite3 *before = nullptr;
    {
        const std::scoped_lock lock(m_handleMutex);
        before = std::exchange(m_handle, handle);
    }
    if (!before)
        return SQLITE_OK;
    sqlite3_update_hook(before, nullptr, nullptr);
    // v2: a statement that somebody prepared on the bare handle keeps SQLite's side alive, not a leak.
    return sqlite3_close_v2(before);
}

QSqlError SqlCipherConnection::close()
{
    const int code = replaceHandle(nullptr);
    m_goOn = nullptr;
    if (code == SQLITE_OK)
        return {};
    return {u"Error closing database"_s, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::ConnectionError,
            QString::number(code)};
}

QSqlError SqlCipherConnection::error(const QString &driverText, QSqlError::ErrorType type, int code) const
{
    return errorOf(m_handle, driverText, type, code);
}

void SqlCipherConnection::interrupt()
{
    const std::scoped_lock lock(m_handleMutex);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

void SqlCipherConnection::setCollationLocale(const QLocale &locale)
{
    m_collation->setLocale(locale);
}

void SqlCipherConnection::setGoOn(const std::function<bool()> &goOn)
{
    m_goOn = goOn;
    if (m_handle)
        applyGoOn();
}

void SqlCipherConnection::applyGoOn()
{
    // Some milliseconds of work.
    constexpr int stepsBetween = 20'000;
    if (!m_goOn)
        return sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    const auto ask = [](void *asked) { return (*static_cast<const std::function<bool()> *>(asked))() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, stepsBetween, ask, &m_goOn);
}

void SqlCipherConnection::add(SqlCipherStatement *statement)
{
    m_statements.push_back(statement);
}

void SqlCipherConnection::remove(SqlCipherStatement *statement)
{
    // Results mostly go in the reverse order of their making.
    const auto found = std::find(m_statements.rbegin(), m_statements.rend(), statement);
    if (found != m_statements.rend())
        m_statements.erase(std::next(found).base());
}

} // namespace bitacora
