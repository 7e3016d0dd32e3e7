#include "SignedNoteJson.h"

#include "JsonPlace.h"
#include "NoteDraftJson.h"
#include "RecordedFactsJson.h"

#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora::SignedNoteJson {

namespace {

constexpr auto typeNames = std::to_array<QStringView>({u"late-entry", u"correction", u"clarification"});

// --- Out.

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString hexadecimal(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject signatureObject(const NoteSignature &signature)
{
    return {{u"name"_s, signature.signer.name},
            {u"credential"_s, signature.signer.credential},
            {u"at"_s, signature.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"zone"_s, QString::fromLatin1(signature.zone)}};
}

void putClient(QJsonObject &object, const QByteArray &hash)
{
    if (!hash.isNull())
        object[u"client"_s] = hexadecimal(hash);
}

// --- In. What is missing is wrong.

QString readText(JsonPlace &place, const QString &name)
{
    if (!place.has(name))
        place.fail(name);
    return place.text(name);
}

int readNumber(JsonPlace &place, const QString &name)
{
    const auto number = place.number(name);
    if (!number)
        place.fail(name);
    return number.value_or(0);
}

qint64 readIdentifier(JsonPlace &place, const QString &name)
{
    if (!place.has(name))
        place.fail(name);
    return place.identifier(name);
}

QDateTime readInstant(JsonPlace &place, const QString &name, Qt::DateFormat format)
{
    const QString text = readText(place, name);
    QDateTime instant = QDateTime::fromString(text, format).toUTC();
    if (!instant.isValid() || instant.toString(format) != text)
        place.fail(name);
    return instant;
}

QByteArray readHash(JsonPlace &place, const QString &name)
{
    constexpr qsizetype bytes = 32;
    QByteArray hash = QByteArray::fromHex(readText(place, name).toLatin1());
    if (hash.size() != bytes)
        place.fail(name);
    return hash;
}

QByteArray readClient(JsonPlace &place)
{
    return place.has(u"client"_s) ? readHash(place, u"client"_s) : QByteArray();
}

NoteSignature readSignature(JsonPlace place)
{
    NoteSignature signature;
    signature.signer = {readText(place, u"name"_s), readText(place, u"credential"_s)};
    signature.at = readInstant(place, u"at"_s, Qt::ISODateWithMs);
    signature.zone = readText(place, u"zone"_s).toLatin1();
    return signature;
}

void readSession(JsonPlace &place, SignedNote &note)
{
    note.session = SessionId {readIdentifier(place, u"session"_s)};
    const QDateTime start = readInstant(place, u"start"_s, Qt::ISODate);
    note.input.start = {start.toSecsSinceEpoch(), readText(place, u"zone"_s).toLatin1()};
    note.input.durationMinutes = readNumber(place, u"minutes"_s);
    JsonPlace service = place.object(u"service"_s);
    note.service = ServiceId {readIdentifier(service, u"id"_s)};
    note.input.serviceName = readText(service, u"name"_s);
    note.input.serviceCode = readText(service, u"code"_s);
}

/// The object in the bytes, of this version.
Result<QJsonObject> objectIn(const QByteArray &bytes)
{
    auto object = storedObject(bytes, maxBytes);
    if (!object)
        return object;
    QString wrong;
    if (const auto known = JsonPlace(*object, {}, &wrong).checkVersion(version); !known)
        return Failure(known.error());
    return object;
}

} // namespace

QString typeName(AddendumType type)
{
    return typeNames.at(size_t(type)).toString();
}

QByteArray toBytes(const Original &original)
{
    const SignedNote &note = original.note;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(note.input.start.epochSeconds).toUTC();
    QJsonObject object {
        {u"version"_s, version},
        {u"session"_s, note.session.value},
        {u"start"_s, start.toString(Qt::ISODate)},
        {u"zone"_s, QString::fromLatin1(note.input.start.zone)},
        {u"minutes"_s, note.input.durationMinutes},
        {u"service"_s,
         QJsonObject {
             {u"id"_s, note.service.value}, {u"name"_s, note.input.serviceName}, {u"code"_s, note.input.serviceCode}}},
        {u"facts"_s, RecordedFactsJson::toObject(note.input.facts)},
        {u"note"_s, NoteDraftJson::toObject(note.draft)},
        {u"text"_s, note.text},
        {u"signature"_s, signatureObject(note.signature)},
    };
    putClient(object, original.clientHash);
    return compact(object);
}

QByteArray toBytes(const Addition &addition)
{
    const NoteAddendum &addendum = addition.addendum;
    QJsonObject object {{u"version"_s, version},
                        {u"session"_s, addition.session.value},
                        {u"previous"_s, hexadecimal(addition.previous)},
                        {u"number"_s, addendum.number},
                        {u"type"_s, typeName(addendum.type)},
                        {u"reason"_s, QJsonObject {{u"text"_s, addendum.reason}}},
                        {u"text"_s, addendum.text},
                        {u"signature"_s, signatureObject(addendum.signature)}};
    putClient(object, addition.clientHash);
    return compact(object);
}

QByteArray toBytes(const NotedClient &client)
{
    return compact({{u"version"_s, version},
                    {u"name"_s, client.name},
                    {u"birthDate"_s, client.birthDate.toString(Qt::ISODate)},
                    {u"diagnosis"_s, client.diagnosis},
                    {u"memberNumber"_s, client.memberNumber}});
}

Result<Original> originalFrom(const QByteArray &bytes, const QString &clientName)
{
    const auto object = objectIn(bytes);
    if (!object)
        return Failure(object.error());
    QString wrong;
    JsonPlace place(*object, {}, &wrong);
    Original original;
    SignedNote &note = original.note;
    readSession(place, note);
    note.text = readText(place, u"text"_s);
    note.signature = readSignature(place.object(u"signature"_s));
    original.clientHash = readClient(place);
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    auto facts = RecordedFactsJson::fromObject(object->value(u"facts"_s).toObject());
    if (!facts)
        return Failure(facts.error());
    auto draft = NoteDraftJson::fromObject(object->value(u"note"_s).toObject());
    if (!draft)
        return Failure(draft.error());
    note.input.facts = std::move(*facts);
    note.draft = std::move(*draft);
    note.input.clientName = clientName;
    note.input.provider.name = note.signature.signer.name;
    note.input.provider.credential = note.signature.signer.credential;
    return original;
}

Result<Addition> additionFrom(const QByteArray &bytes)
{
    const auto object = objectIn(bytes);
    if (!object)
        return Failure(object.error());
    QString wrong;
    JsonPlace place(*object, {}, &wrong);
    Addition addition;
    addition.session = SessionId {readIdentifier(place, u"session"_s)};
    addition.previous = readHash(place, u"previous"_s);
    NoteAddendum &addendum = addition.addendum;
    addendum.number = readNumber(place, u"number"_s);
    const auto type = place.choice(u"type"_s, typeNames);
    if (!type)
        place.fail(u"type"_s);
    addendum.type = AddendumType(type.value_or(0));
    JsonPlace reason = place.object(u"reason"_s);
    addendum.reason = readText(reason, u"text"_s);
    addendum.text = readText(place, u"text"_s);
    addendum.signature = readSignature(place.object(u"signature"_s));
    addition.clientHash = readClient(place);
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    return addition;
}

Result<NotedClient> clientFrom(const QByteArray &bytes)
{
    const auto object = objectIn(bytes);
    if (!object)
        return Failure(object.error());
    QString wrong;
    JsonPlace place(*object, {}, &wrong);
    const NotedClient client {readText(place, u"name"_s),
                              QDate::fromString(readText(place, u"birthDate"_s), Qt::ISODate),
                              readText(place, u"diagnosis"_s), readText(place, u"memberNumber"_s)};
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    return client;
}

} // namespace bitacora::SignedNoteJson
