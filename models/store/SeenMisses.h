#pragma once

#include "Identifier.h"
#include "Result.h"

#include <QList>
#include <QString>

namespace bitacora {

class PracticeSettingsRepository;

/// The cancelled and missed sessions of a client that the practitioner has looked at: the review calls them to mind no
/// more, until there is another one.
struct SeenMisses
{
    ClientId client;
    QList<SessionId> sessions;

    friend bool operator==(const SeenMisses &, const SeenMisses &) = default;
};

/// What it is kept under (see PracticeSettingsRepository::state).
QString seenMissesName(ClientId client);
QByteArray seenMissesToBytes(const QList<SessionId> &sessions);
/// None of anything that is not such a list.
QList<SessionId> seenMissesFromBytes(const QByteArray &bytes);

SeenMisses seenMisses(const PracticeSettingsRepository &settings, ClientId client);
[[nodiscard]] Result<void> setSeenMisses(PracticeSettingsRepository &settings, const SeenMisses &seen);

} // namespace bitacora
