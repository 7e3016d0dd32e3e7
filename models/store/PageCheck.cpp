#include "PageCheck.h"

#include "StorageError.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// SQLCipher's words.
constexpr auto unreadable = "error reading"_L1;

} // namespace

Result<QStringList> alteredPages(const QSqlDatabase &database, const QString &folder)
{
    const auto size = OpenFile(*database.driver()).holdSize();
    if (!size)
        return failure(ErrorCode::StorageFailed, folder);
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA cipher_integrity_check"_s))
        return storageFailure(query.lastError(), folder);
    QStringList found;
    while (query.next()) {
        found.append(query.value(0).toString());
        // A page that cannot be read may be as it was written.
        if (found.constLast().startsWith(unreadable))
            return failure(ErrorCode::StorageFailed, folder, found.constLast());
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError(), folder);
    return found;
}

ReadPages::ReadPages(const QSqlDatabase &database, const QString &folder, std::unique_ptr<OpenFile::PagesRead> read)
    : m_database(database)
    , m_folder(folder)
    , m_read(std::move(read))
{
}

ReadPages::~ReadPages()
{
    if (m_read != nullptr)
        endTransaction();
}

Result<ReadPages> ReadPages::follow(const QSqlDatabase &database, const QString &folder)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA page_size"_s) || !query.next())
        return storageFailure(query.lastError(), folder);
    const int pageSize = query.value(0).toInt();
    query.finish();
    auto read = OpenFile(*database.driver()).followPages(pageSize);
    if (read == nullptr)
        return failure(ErrorCode::StorageFailed, folder);
    // What is kept of what was read before would never be read again.
    if (!query.exec(u"PRAGMA shrink_memory"_s) || !query.exec(u"BEGIN"_s))
        return storageFailure(query.lastError(), folder);
    return ReadPages(database, folder, std::move(read));
}

Result<QStringList> ReadPages::altered() &&
{
    const auto areSound = readOthers();
    const bool wereAllRead = !m_read->nextMissing(1);
    endTransaction();
    m_read.reset();
    if (!areSound && areSound.error().code == ErrorCode::Cancelled)
        return Failure(areSound.error());
    return areSound.value_or(false) && wereAllRead ? QStringList() : alteredPages(m_database, m_folder);
}

Result<bool> ReadPages::readOthers() const
{
    QSqlQuery single(m_database);
    for (auto page = m_read->nextMissing(1); page; page = m_read->nextMissing(*page + 1)) {
        // Not every SQLite has it (https://sqlite.org/dbpage.html).
        if (single.lastQuery().isEmpty() && !single.prepare(u"SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?"_s))
            return false;
        single.bindValue(0, *page);
        if (!single.exec())
            return storageFailure(single.lastError(), m_folder);
        // None where it is behind the last one of the database.
        if (!single.next())
            return false;
    }
    single.finish();
    // To SQLite a page that SQLCipher refuses is one of zeros; but from then to the end of the transaction nothing more is
    // read.
    QSqlQuery last(m_database);
    return last.exec(u"SELECT count(*) FROM sqlite_master"_s) && last.next();
}

void ReadPages::endTransaction() const
{
    QSqlQuery query(m_database);
    (void)query.exec(u"ROLLBACK"_s);
}

} // namespace bitacora
