#pragma once

#include "ZonedTime.h"

#include <QList>

#include <functional>
#include <optional>

namespace bitacora {

/// When a client would usually come next, and why that date.
struct FollowUp
{
    /// How many of a client's last sessions show the rhythm.
    static constexpr int maxSessions = 8;

    ZonedTime start;
    /// Of the last session; the client may not have come for long.
    QDate lastDay;
    /// The median of the days between the sessions looked at; a week when there is only one.
    int gapDays = 0;
    /// Of the wall clock in `start.zone`.
    Qt::DayOfWeek weekday = Qt::Monday;
    QTime time;
    int sessionsLookedAt = 0;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// The first free date after the last session and after `now`: a median gap later, on the usual weekday (for whoever
/// comes several times a week, on one of the usual ones) at the hour that is usual on it.
/// `starts` are of the client's last sessions, oldest first. None without any, and when no date of a year is free.
std::optional<FollowUp> followUpAfter(const QList<ZonedTime> &starts, const QDateTime &now,
                                      const std::function<bool(const ZonedTime &)> &isFree);

} // namespace bitacora
