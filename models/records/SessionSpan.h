#pragma once

#include "Session.h"

#include <QtGlobal>

namespace bitacora {

/// When a session is, and what a calendar draws before it reads its words.
struct SessionSpan
{
    SessionId id;
    CalendarId calendar;
    /// Seconds since 1970-01-01T00:00:00Z.
    qint64 start = 0;
    int durationMinutes = 0;
    SessionStatus status = SessionStatus::Pending;

    [[nodiscard]] qint64 end() const
    {
        constexpr qint64 secondsInMinute = 60;
        return start + durationMinutes * secondsInMinute;
    }
    static SessionSpan of(const Session &session)
    {
        return {session.id, session.calendar, session.start.epochSeconds, session.durationMinutes, session.status};
    }
    /// In order of time; those that start together in the order in which they were booked.
    static bool isBefore(const SessionSpan &a, const SessionSpan &b)
    {
        return a.start != b.start ? a.start < b.start : a.id < b.id;
    }

    friend bool operator==(const SessionSpan &, const SessionSpan &) = default;
};

} // namespace bitacora
