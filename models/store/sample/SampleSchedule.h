#pragma once

#include "SamplePractice.h"
#include "SampleWriter.h"
#include "SessionStatus.h"
#include "ZonedTime.h"

#include <QDateTime>

#include <vector>

namespace bitacora {

/// How often and since when a made-up client comes.
struct SampleRhythm
{
    int sessions = 0;
    int perWeek = 1;
    /// Weeks since the last session; 0 for a client who still comes.
    int endedWeeksAgo = 0;
    bool archived = false;
    bool atHome = true;
    QByteArray zone;
    /// Years that the history goes back, rounded up.
    int years = 0;
};

/// A session before its notes are written.
struct PlannedSession
{
    /// The client's place, from 0.
    int client = 0;
    /// Place among the client's sessions, from 0, oldest first.
    int ordinal = 0;
    SampleService service = SampleService::DirectTherapy;
    SampleCalendar calendar = SampleCalendar::HomeVisits;
    ZonedTime start;
    int durationMinutes = 0;
    SessionStatus status = SessionStatus::Completed;

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

/// One rhythm a client; their sessions add up to `size.sessions` exactly.
std::vector<SampleRhythm> sampleRhythms(const SampleSize &size, const QByteArray &zone);

/// Every session of the sample around `now`, oldest first.
std::vector<PlannedSession> planSessions(const SampleSize &size, const std::vector<SampleRhythm> &rhythms,
                                         const QDateTime &now);

} // namespace bitacora
