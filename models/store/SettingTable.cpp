#include "SettingTable.h"

#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

Result<QVariant> SettingTable::read(StoreContext &context, const QString &name)
{
    Statement find(context, u"SELECT value FROM setting WHERE name = ?"_s);
    if (auto ran = find.bind(name).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return find.value(0);
    if (auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return QVariant();
}

QVariant SettingTable::value(StoreContext &context, const QString &name)
{
    return read(context, name).value_or(QVariant());
}

Result<void> SettingTable::setValue(StoreContext &context, const QString &name, const QVariant &value)
{
    Statement set(context,
                  u"INSERT INTO setting (name, value) VALUES (?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return set.bind(name).bindValue(value).run();
}

} // namespace bitacora
