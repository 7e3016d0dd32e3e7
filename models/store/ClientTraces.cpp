#include "ClientTraces.h"

#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"
#include "TextFolding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// The members that name a client by number, as a number or as text; the second one is always there.
const QString clientMember = u"client"_s;
const QString fixedMember = u"fixedClient"_s;
/// Beside them, what was shown of the client: the name, perhaps an earlier one.
const QString shownMember = u"clientText"_s;
/// What a list was searched for, perhaps by the client's name.
const QString wordsMember = u"words"_s;

// Whether a word of the search begins one of the name, as the search itself finds it.
bool searchesFor(const QString &name, const QString &words)
{
    const QStringList searched = foldedWords(words);
    const QStringList ofName = foldedWords(name);
    return std::any_of(searched.begin(), searched.end(), [&ofName](const QString &word) {
        return std::any_of(ofName.begin(), ofName.end(),
                           [&word](const QString &part) { return part.startsWith(word); });
    });
}

// Takes the client out, so that what is left is what a form without a client would keep; what else was typed stays.
// False when it is not in there.
bool forgetIn(QJsonObject &object, ClientId client, const QString &clientName)
{
    // What is not there is no number, 0 neither, which somebody may have given a client.
    const auto isNamed = [&](const QString &member) {
        return object.contains(member) && object.value(member).toVariant().toLongLong() == client.value;
    };
    const bool isFixed = isNamed(fixedMember);
    const bool names = isFixed || isNamed(clientMember);
    if (isFixed)
        object.insert(fixedMember, u"0"_s);
    if (names)
        object.remove(clientMember);
    if (names && object.contains(shownMember))
        object.insert(shownMember, QString());
    const bool searches = searchesFor(clientName, object.value(wordsMember).toString());
    if (searches)
        object.insert(wordsMember, QString());
    bool changed = names || searches;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        QJsonObject inner = object.value(key).toObject();
        if (forgetIn(inner, client, clientName)) {
            object.insert(key, inner);
            changed = true;
        }
    }
    return changed;
}

Result<QString> nameOf(StoreContext &context, ClientId client)
{
    Statement find(context, u"SELECT name FROM client WHERE id = ?"_s);
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    QString name = find.next() ? find.text(0) : QString();
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return name;
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
    const auto clientName = nameOf(context, client);
    if (!clientName)
        return Failure(clientName.error());
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
        if (!forgetIn(object, client, *clientName))
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
        if (auto written = write(context, state.name, state.after); !written)
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
