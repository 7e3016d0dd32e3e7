#include "SettingTable.h"

#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

QVariant SettingTable::value(StoreContext &context, const QString &name)
{
    Statement find(context, u"SELECT value FROM setting WHERE name = ?"_s);
    if (!find.bind(name).run() || !find.next())
        return {};
    return find.value(0);
}

Result<void> SettingTable::setValue(StoreContext &context, const QString &name, const QVariant &value)
{
    Statement set(context,
                  u"INSERT INTO setting (name, value) VALUES (?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return set.bind(name).bindValue(value).run();
}

} // namespace bitacora
