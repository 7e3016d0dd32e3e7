#include "ClientTraces.h"

#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// The members that name a client by number, as a number or as text; the second one is always there.
const QString clientMember = u"client"_s;
const QString fixedMember = u"fixedClient"_s;
/// Beside them, what was shown of the client: the name, perhaps an earlier one.
const QString shownMember = u"clientText"_s;

// Takes the client out, so that what is left is what a form without a client would keep; what else was typed stays.
// False when it is not in there.
bool forgetIn(QJsonObject &object, ClientId client)
{
    const auto isNamed = [&](const QString &member) {
        return object.value(member).toVariant().toLongLong() == client.value;
    };
    const bool isFixed = isNamed(fixedMember);
    const bool names = isFixed || isNamed(clientMember);
    if (isFixed)
        object.insert(fixedMember, u"0"_s);
    if (names)
        object.remove(clientMember);
    if (names && object.contains(shownMember))
        object.insert(shownMember, QString());
    bool changed = names;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        QJsonObject inner = object.value(key).toObject();
        if (forgetIn(inner, client)) {
            object.insert(key, inner);
            changed = true;
        }
    }
    return changed;
}

QByteArray valueOf(StoreContext &context, const QString &name)
{
    return SettingTable::value(context, name).toByteArray();
}

Result<void> write(StoreContext &context, const QString &name, const QByteArray &value)
{
    if (!value.isNull())
        return SettingTable::setValue(context, name, value);
    Statement remove(context, u"DELETE FROM setting WHERE name = ?"_s);
    return remove.bind(name).run();
}

} // namespace

bool ClientTraces::isOfClient(const QString &name, ClientId client)
{
    return name.endsWith(u':' + QString::number(client.value));
}

Result<QList<DeletedProfile::State>> ClientTraces::find(StoreContext &context, ClientId client)
{
    QList<DeletedProfile::State> states;
    const QString prefix = SettingName::statePrefix.toString();
    Statement all(context, u"SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"_s);
    if (const auto ran = all.bind(int(prefix.size())).bind(prefix).run(); !ran)
        return Failure(ran.error());
    while (all.next()) {
        DeletedProfile::State state {all.text(0), all.blob(1), {}};
        if (isOfClient(state.name, client)) {
            states.append(state);
            continue;
        }
        QJsonObject object = QJsonDocument::fromJson(state.before).object();
        if (!forgetIn(object, client))
            continue;
        state.after = QJsonDocument(object).toJson(QJsonDocument::Compact);
        states.append(state);
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return states;
}

Result<void> ClientTraces::forget(StoreContext &context, const QList<DeletedProfile::State> &states)
{
    for (const DeletedProfile::State &state : states) {
        if (const auto written = write(context, state.name, state.after); !written)
            return written;
    }
    return {};
}

Result<QStringList> ClientTraces::bringBack(StoreContext &context, const QList<DeletedProfile::State> &states)
{
    QStringList names;
    for (const DeletedProfile::State &state : states) {
        if (valueOf(context, state.name) != state.after)
            continue;
        if (const auto written = write(context, state.name, state.before); !written)
            return Failure(written.error());
        names.append(state.name);
    }
    return names;
}

} // namespace bitacora
