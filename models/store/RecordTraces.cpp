#include "RecordTraces.h"

#include "ClientTraces.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString textsMember = u"texts"_s;
const QString wordsMember = u"words"_s;
/// Their forms have texts with numbers for names, too.
const QString settingsPrefix = SettingName::statePrefix.toString() + u"settings."_s;

// A form that was being filled in for the client.
bool isFormOf(const QJsonObject &texts, ClientId client)
{
    const auto names = [&](const QString &member) {
        return client.isValid() && texts.value(member).toVariant().toLongLong() == client.value;
    };
    return names(u"client"_s) || names(u"fixedClient"_s);
}

bool forgetWords(QJsonObject &object)
{
    bool changed = !object.value(wordsMember).toString().isEmpty();
    if (changed)
        object.insert(wordsMember, QString());
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        QJsonObject inner = object.value(key).toObject();
        if (forgetWords(inner)) {
            object.insert(key, inner);
            changed = true;
        }
    }
    return changed;
}

// Texts that are named by a session's number, such as why it is being cancelled.
bool forgetSessions(QJsonObject &object, const QSet<QString> &numbers)
{
    QJsonObject texts = object.value(textsMember).toObject();
    bool changed = false;
    const QStringList keys = texts.keys();
    for (const QString &key : keys) {
        if (!numbers.contains(key.section(u'.', 0, 0)))
            continue;
        texts.remove(key);
        changed = true;
    }
    if (changed)
        object.insert(textsMember, texts);
    return changed;
}

// Whether anything of it is to be forgotten; then its "after" is what is left.
bool forgetIn(DeletedProfile::State &state, ClientId client, const QSet<QString> &numbers)
{
    const QJsonObject before = QJsonDocument::fromJson(state.before).object();
    if (isFormOf(before.value(textsMember).toObject(), client)) {
        state.after = {};
        return true;
    }
    QJsonObject object = QJsonDocument::fromJson(state.after).object();
    const bool isOfSettings = state.name.startsWith(settingsPrefix);
    const bool searched = forgetWords(object);
    const bool typed = !isOfSettings && forgetSessions(object, numbers);
    if (searched || typed)
        state.after = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return searched || typed;
}

Result<QList<DeletedProfile::State>> allStates(StoreContext &context)
{
    QList<DeletedProfile::State> states;
    const QString prefix = SettingName::statePrefix.toString();
    Statement all(context, u"SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"_s);
    if (const auto ran = all.bind(int(prefix.size())).bind(prefix).run(); !ran)
        return Failure(ran.error());
    while (all.next())
        states.append({all.text(0), all.blob(1), all.blob(1)});
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return states;
}

} // namespace

Result<QStringList> RecordTraces::forget(StoreContext &context, ClientId client, const QList<SessionId> &sessions)
{
    // What a deletion forgets comes first.
    QHash<QString, DeletedProfile::State> ofClient;
    if (client.isValid()) {
        const auto found = ClientTraces::find(context, client);
        if (!found)
            return Failure(found.error());
        for (const DeletedProfile::State &state : *found)
            ofClient.insert(state.name, state);
    }
    QSet<QString> numbers;
    for (const SessionId session : sessions)
        numbers.insert(QString::number(session.value));
    auto states = allStates(context);
    if (!states)
        return Failure(states.error());
    QList<DeletedProfile::State> forgotten;
    for (DeletedProfile::State &state : *states) {
        const auto known = ofClient.constFind(state.name);
        if (known != ofClient.constEnd())
            state = *known;
        const bool isGone = known != ofClient.constEnd() && state.after.isNull();
        if (isGone || forgetIn(state, client, numbers) || known != ofClient.constEnd())
            forgotten.append(state);
    }
    if (const auto done = ClientTraces::forget(context, forgotten); !done)
        return Failure(done.error());
    QStringList names;
    for (const DeletedProfile::State &state : forgotten)
        names.append(state.name.sliced(SettingName::statePrefix.size()));
    return names;
}

} // namespace bitacora
