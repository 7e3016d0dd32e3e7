#include "PageErasure.h"

#include "Practice.h"
#include "SchemaMigration.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"
#include "WriteAheadLog.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString requestedName = u"practice.erasureRequested"_s;

// As it is stored.
int numberOf(PageErasure::Reach reach)
{
    return reach == PageErasure::Reach::WithNotes ? 2 : 1;
}

Result<void> rewrite(StoreContext &context)
{
    const bool withNotes =
        SettingTable::value(context, requestedName).toInt() >= numberOf(PageErasure::Reach::WithNotes);
    // A statement that is still prepared is none that runs, but it would hold what it read last.
    context.forgetStatements();
    QStringList statements {u"INSERT INTO client_search (client_search) VALUES ('rebuild')"_s, u"VACUUM"_s};
    if (withNotes)
        statements.prepend(u"INSERT INTO note_search (note_search) VALUES ('rebuild')"_s);
    for (const QString &sql : std::as_const(statements)) {
        if (auto done = context.execute(sql); !done)
            return done;
    }
    return emptyWriteAheadLog(context.database);
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
    return forgotten && emptyWriteAheadLog(context.database);
}

} // namespace

Result<void> PageErasure::request(StoreContext &context, Reach reach)
{
    // What asks for less takes nothing back.
    const int requested = SettingTable::value(context, requestedName).toInt();
    return SettingTable::setValue(context, requestedName, std::max(requested, numberOf(reach)));
}

bool PageErasure::isRequested(StoreContext &context)
{
    return !context.readOnly && !SettingTable::value(context, requestedName).isNull();
}

Result<void> PageErasure::run(StoreContext &context)
{
    if (!isRequested(context))
        return {};
    if (auto rewritten = rewrite(context); !rewritten)
        return rewritten;
    removeCopies(context);
    // Without it the file is only written anew once more.
    (void)forgetRequest(context);
    context.forgetStatements();
    return {};
}

} // namespace bitacora
