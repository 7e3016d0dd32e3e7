#include "PageErasure.h"

#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString requestedName = u"practice.erasureRequested"_s;

Result<void> rewrite(StoreContext &context)
{
    // A statement that is still prepared is none that runs, but it would hold what it read last.
    context.forgetStatements();
    if (auto rebuilt = context.execute(u"INSERT INTO client_search (client_search) VALUES ('rebuild')"_s); !rebuilt)
        return rebuilt;
    if (auto written = context.execute(u"VACUUM"_s); !written)
        return written;
    return context.inTransaction([&]() -> Result<void> {
        Statement remove(context, u"DELETE FROM setting WHERE name = ?"_s);
        return remove.bind(requestedName).run();
    });
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
    if (rewrite(context))
        (void)context.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    context.forgetStatements();
}

} // namespace bitacora
