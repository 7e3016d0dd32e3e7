#include "PageCheck.h"

#include "OpenFile.h"
#include "StorageError.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

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

} // namespace bitacora
