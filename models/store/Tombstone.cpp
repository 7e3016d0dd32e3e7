#include "Tombstone.h"

#include "NoteHash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    RecordKind kind;
    QLatin1String name;
};

constexpr auto kindNames = std::to_array<KindName>({
    {RecordKind::Client, "client"_L1},
    {RecordKind::DeletedClient, "deletedClient"_L1},
    {RecordKind::LooseSessions, "sessions"_L1},
});

struct Count
{
    QLatin1String name;
    int RecordContents::*count;
};

constexpr auto counts = std::to_array<Count>({
    {"sessions"_L1, &RecordContents::sessions},
    {"signedNotes"_L1, &RecordContents::signedNotes},
    {"addenda"_L1, &RecordContents::addenda},
    {"notes"_L1, &RecordContents::notes},
    {"facts"_L1, &RecordContents::facts},
    {"drafts"_L1, &RecordContents::drafts},
    {"planEntries"_L1, &RecordContents::planEntries},
    {"reports"_L1, &RecordContents::reports},
});

constexpr QLatin1String recordName {"record"};
constexpr QLatin1String fromName {"from"};
constexpr QLatin1String toName {"to"};
constexpr QLatin1String yearsName {"years"};
constexpr QLatin1String minorAgeName {"minorAge"};
constexpr QLatin1String digestName {"digest"};

void appendInteger(QByteArray &bytes, qint64 value)
{
    const qint64 ordered = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

} // namespace

QString Tombstone::toText() const
{
    const auto *const named =
        std::find_if(kindNames.begin(), kindNames.end(), [this](const KindName &name) { return name.kind == kind; });
    QJsonObject object {{recordName, named->name},          {fromName, from.toString(Qt::ISODate)},
                        {toName, to.toString(Qt::ISODate)}, {yearsName, rule.years},
                        {minorAgeName, rule.minorAge},      {digestName, QString::fromLatin1(digest.toHex())}};
    for (const Count &count : counts)
        object.insert(count.name, contents.*(count.count));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Tombstone> Tombstone::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString record = object.value(recordName).toString();
    const auto *const named = std::find_if(kindNames.begin(), kindNames.end(),
                                           [&record](const KindName &name) { return name.name == record; });
    if (named == kindNames.end())
        return std::nullopt;
    Tombstone tombstone;
    tombstone.kind = named->kind;
    tombstone.from = QDate::fromString(object.value(fromName).toString(), Qt::ISODate);
    tombstone.to = QDate::fromString(object.value(toName).toString(), Qt::ISODate);
    tombstone.rule = {object.value(yearsName).toInt(), object.value(minorAgeName).toInt()};
    tombstone.digest = QByteArray::fromHex(object.value(digestName).toString().toLatin1());
    for (const Count &count : counts)
        tombstone.contents.*(count.count) = object.value(count.name).toInt();
    return tombstone;
}

QByteArray Tombstone::digestOf(const QMap<SessionId, QList<QByteArray>> &sessions)
{
    // Each number of hashes comes first, so that no two different records make the same bytes.
    QByteArray bytes;
    for (auto session = sessions.cbegin(); session != sessions.cend(); ++session) {
        appendInteger(bytes, session.key().value);
        appendInteger(bytes, session.value().size());
        for (const QByteArray &hash : session.value()) {
            appendInteger(bytes, hash.size());
            bytes.append(hash);
        }
    }
    return NoteHash::of(bytes);
}

} // namespace bitacora
