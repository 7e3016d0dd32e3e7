#include "PageErasure.h"

#include "Practice.h"
#include "SchemaMigration.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QFile>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString requestedName = u"practice.erasureRequested"_s;

// Whether the log was emptied into the file: while somebody reads, the old pages stay there.
bool emptyLog(StoreContext &context)
{
    Statement checkpoint(context, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return checkpoint.run() && checkpoint.next() && checkpoint.integer(0) == 0;
}

bool rewrite(StoreContext &context)
{
    // A statement that is still prepared is none that runs, but it would hold what it read last.
    context.forgetStatements();
    return context.execute(u"INSERT INTO client_search (client_search) VALUES ('rebuild')"_s)
        && context.execute(u"VACUUM"_s) && emptyLog(context);
}

// A copy of before a migration holds the profile, too; the migration has proved itself since.
void removeCopies(const StoreContext &context)
{
    for (int version = 1; version < context.schemaVersion; ++version)
        QFile::remove(SchemaMigration::copyPath(Practice::databasePath(context.path), version));
}

bool forgetRequest(StoreContext &context)
{
    const auto forgotten = context.inTransaction([&]() -> Result<void> {
        Statement remove(context, u"DELETE FROM setting WHERE name = ?"_s);
        return remove.bind(requestedName).run();
    });
    return forgotten && emptyLog(context);
}

} // namespace

Result<void> PageErasure::request(StoreContext &context)
{
    return SettingTable::setValue(context, requestedName, 1);
}

void PageErasure::run(StoreContext &context)
{
    if (context.readOnly || SettingTable::value(context, requestedName).isNull())
        return;
    if (rewrite(context)) {
        removeCopies(context);
        // Without it the file is only written anew once more.
        (void)forgetRequest(context);
    }
    context.forgetStatements();
}

} // namespace bitacora
