#include "SeenMisses.h"

#include "PracticeSettingsRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bitacora {

using namespace Qt::StringLiterals;

QString seenMissesName(ClientId client)
{
    return u"review.seen:%1"_s.arg(client.value);
}

QByteArray seenMissesToBytes(const QList<SessionId> &sessions)
{
    QJsonArray ids;
    for (const SessionId id : sessions)
        ids.append(id.value);
    return ids.isEmpty() ? QByteArray() : QJsonDocument(ids).toJson(QJsonDocument::Compact);
}

QList<SessionId> seenMissesFromBytes(const QByteArray &bytes)
{
    QList<SessionId> sessions;
    const QJsonArray ids = QJsonDocument::fromJson(bytes).array();
    for (const auto &id : ids)
        sessions.append(SessionId {id.toInteger()});
    return sessions;
}

SeenMisses seenMisses(const PracticeSettingsRepository &settings, ClientId client)
{
    return {client, seenMissesFromBytes(settings.state(seenMissesName(client)))};
}

Result<void> setSeenMisses(PracticeSettingsRepository &settings, const SeenMisses &seen)
{
    return settings.replaceState(seenMissesName(seen.client), seenMissesToBytes(seen.sessions));
}

} // namespace bitacora
