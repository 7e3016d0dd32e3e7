#pragma once

#include "ActivityKind.h"
#include "Identifier.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

/// One line of the activity log: who did what and when. It holds no note text.
struct ActivityEntry
{
    qint64 sequence = 0;
    /// UTC.
    QDateTime at;
    ActivityKind kind = ActivityKind::PracticeOpened;
    QString actor;
    std::optional<ClientId> client;
    std::optional<SessionId> session;
    /// What changed, as short values such as a status ("confirmed" -> "completed"); never the text of a note.
    QString before;
    QString after;

    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;
};

} // namespace bitacora
