#pragma once

#include "Session.h"

#include <QString>

#include <optional>

namespace bitacora {

class Practice;

/// What a person asks the booking panel for.
struct BookingRequest
{
    enum class Kind { New, Reschedule, Duplicate, FollowUp };

    Kind kind = Kind::New;
    /// Of a new session, when it is known whom it is with.
    std::optional<ClientId> client;
    /// What is moved, copied or followed up; of any kind but New.
    SessionId source {};
    /// When a new session begins, and for how many minutes, where that was chosen; 0 is as long as usual.
    std::optional<ZonedTime> start {};
    int durationMinutes = 0;

    friend bool operator==(const BookingRequest &, const BookingRequest &) = default;
};

/// What the panel begins with.
struct BookingStart
{
    Session session;
    /// Why a date is suggested, as a sentence; empty when it is not.
    QString reason;
};

/// The session that a request begins with: the usual service and place of the client, the copy of another session, or
/// the next one after the client's own rhythm. RecordNotFound when what it begins from is gone.
[[nodiscard]] Result<BookingStart> startOf(const Practice &practice, const BookingRequest &request);

/// What is usual with this client: service, calendar, duration, place and fee of the last session there is; none when
/// there is none.
std::optional<Session> lastSessionOf(const Practice &practice, ClientId client);

/// Drafts of the panel hold the kind by these words.
QString keyOf(BookingRequest::Kind kind);
BookingRequest::Kind kindFromKey(const QString &key);

} // namespace bitacora
