#pragma once

#include "Identifier.h"
#include "Practitioner.h"
#include "Result.h"
#include "SessionStatus.h"
#include "ZonedTime.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace bitacora {

class Practice;

/// What a client may be told of one session, and nothing else: no private notes, no diagnosis, no fee, no reason.
struct SessionNotice
{
    /// The same for the session's whole life, and without a name in it.
    QString uid;
    /// Grows with everything that happens to the session, also when that is undone.
    int sequence = 0;
    /// Its time is not what it was when the client was last written to, or else when it was booked.
    bool isMoved = false;
    SessionStatus status = SessionStatus::Pending;
    ZonedTime start;
    int durationMinutes = 0;
    QString service;
    QString location;
    /// The notes for the client.
    QString notes;
    Practitioner practitioner;
    /// The practitioner's e-mail address, as the letterhead says it; empty when it says none.
    QString sender;
    /// The client's; several when its record holds several.
    QStringList recipients;
    /// The language and region that the client is written to in.
    QLocale locale;
    /// When this was put together, UTC.
    QDateTime madeAt;

    /// Whether it tells that the session will not take place.
    [[nodiscard]] bool isCancellation() const { return status == SessionStatus::Cancelled; }
};

/// RecordNotFound, or what the practice says. A session whose client was deleted has no recipients.
[[nodiscard]] Result<SessionNotice> sessionNotice(const Practice &practice, SessionId session,
                                                  const QLocale &interfaceLocale = QLocale());

} // namespace bitacora
