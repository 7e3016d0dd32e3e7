#include "WriteAheadLog.h"

#include "StorageError.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bitacora {

using namespace Qt::StringLiterals;

Result<void> emptyWriteAheadLog(const QSqlDatabase &database)
{
    const QString folder = QFileInfo(database.databaseName()).path();
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !query.next())
        return storageFailure(query.lastError(), folder);
    // Another reader is no error to SQLite: the first column tells (https://sqlite.org/pragma.html).
    if (query.value(0).toInt() != 0)
        return failure(ErrorCode::PracticeInUse, folder);
    return {};
}

} // namespace bitacora
