#pragma once

#include "Identifier.h"

#include <QDate>
#include <QList>
#include <QString>

namespace bitacora {

/// A client in the review of a practice. Days are wall dates in the sessions' own zones.
struct ReviewedClient
{
    ClientId id;
    QString name;
    /// Of the last session that began and was neither cancelled nor missed; null when there never was one.
    QDate lastSeen;
    /// Of the next session that is not cancelled; null when none is booked.
    QDate next;

    friend bool operator==(const ReviewedClient &, const ReviewedClient &) = default;
};

/// How much of what was booked did not take place.
struct MissedSessions
{
    ClientId id;
    QString name;
    /// That were to begin within the period, whatever became of them.
    int sessions = 0;
    int cancelled = 0;
    int noShows = 0;

    [[nodiscard]] int missed() const { return cancelled + noShows; }
    /// Of all of them, rounded down; 0 when there are none.
    [[nodiscard]] int percent() const
    {
        constexpr int whole = 100;
        return sessions == 0 ? 0 : missed() * whole / sessions;
    }
    friend bool operator==(const MissedSessions &, const MissedSessions &) = default;
};

/// What is worth a look in a practice. Clients are active ones, by name; sessions are of anybody, newest first.
struct Review
{
    QList<ReviewedClient> withoutUpcoming;
    /// Whoever was seen once, but not for the weeks that the thresholds say, whether or not a session is booked.
    QList<ReviewedClient> notSeen;
    QList<MissedSessions> oftenMissed;
    /// Over, but still Pending or Confirmed.
    QList<SessionId> unsettled;
    /// Completed, with neither of the two plain notes, and nothing recorded, written or signed.
    QList<SessionId> withoutNote;
    /// Completed, with something recorded or a note written, but no signature.
    QList<SessionId> notesUnsigned;

    friend bool operator==(const Review &, const Review &) = default;
};

} // namespace bitacora
