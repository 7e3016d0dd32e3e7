#include "Conflicts.h"

#include "ClientRepository.h"
#include "ClockChange.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"
#include "WorkingHours.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;

/// Half-open, in seconds since the epoch.
struct Interval
{
    qint64 from = 0;
    qint64 to = 0;
};

Interval intervalOf(const ZonedTime &start, int durationMinutes)
{
    return {start.epochSeconds, start.epochSeconds + durationMinutes * secondsInMinute};
}

/// The seconds that each service keeps free after its sessions.
class Buffers
{
public:
    static Result<Buffers> of(const Practice &practice)
    {
        const Result<QList<Service>> services = practice.services().all();
        if (!services)
            return Failure(services.error());
        Buffers buffers;
        for (const Service &service : *services) {
            const qint64 seconds = service.bufferMinutes * secondsInMinute;
            buffers.m_seconds.insert(service.id, seconds);
            buffers.m_longest = std::max(buffers.m_longest, seconds);
        }
        return buffers;
    }

    [[nodiscard]] qint64 after(ServiceId service) const { return m_seconds.value(service, 0); }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QHash<ServiceId, qint64> m_seconds;
    qint64 m_longest = 0;
};

std::optional<SessionConflict::Kind> kindOf(const Session &session, const SessionSummary &other, const Buffers &buffers)
{
    const Interval wanted = intervalOf(session.start, session.durationMinutes);
    const Interval taken = intervalOf(other.start, other.durationMinutes);
    if (taken.from < wanted.to && wanted.from < taken.to)
        return SessionConflict::Kind::Overlap;
    const bool isTooSoonAfter = taken.to <= wanted.from && wanted.from - taken.to < buffers.after(other.service);
    const bool isTooSoonBefore = wanted.to <= taken.from && taken.from - wanted.to < buffers.after(session.service);
    if (isTooSoonAfter || isTooSoonBefore)
        return SessionConflict::Kind::Buffer;
    return std::nullopt;
}

// What does not take place is in nobody's way.
bool takesPlace(const Session &session)
{
    return session.status != SessionStatus::Cancelled && session.status != SessionStatus::NoShow;
}

void appendConflict(QList<SessionConflict> &conflicts, SessionConflict::Kind kind, const SessionSummary &other)
{
    conflicts.append({kind, other.id, other.client, other.clientName, other.start, other.durationMinutes});
}

// As a list would show it, but for its words.
SessionSummary summaryOf(const Session &session)
{
    SessionSummary summary;
    summary.id = session.id;
    summary.client = session.client;
    summary.service = session.service;
    summary.start = session.start;
    summary.durationMinutes = session.durationMinutes;
    return summary;
}

// Empty when the profile was deleted since.
QString nameOf(const Practice &practice, const std::optional<ClientId> &id)
{
    if (!id)
        return {};
    const auto client = practice.clients().find(*id);
    return client ? client->name : QString();
}

Result<QList<SessionConflict>> withOthers(const Practice &practice, const Session &session,
                                          std::span<const SessionId> except)
{
    if (!takesPlace(session))
        return QList<SessionConflict>();
    const Result<Buffers> buffers = Buffers::of(practice);
    if (!buffers)
        return Failure(buffers.error());
    std::vector<SessionId> excepted(except.begin(), except.end());
    excepted.push_back(session.id);
    const Interval wanted = intervalOf(session.start, session.durationMinutes);
    const auto others = practice.sessions().overlapping(wanted.from - buffers->longest(),
                                                        wanted.to + buffers->after(session.service), excepted);
    if (!others)
        return Failure(others.error());
    QList<SessionConflict> conflicts;
    for (const SessionSummary &other : *others) {
        if (const auto kind = kindOf(session, other, *buffers))
            appendConflict(conflicts, *kind, other);
    }
    return conflicts;
}

} // namespace

Result<QList<SessionConflict>> findConflicts(const Practice &practice, const Session &session,
                                             std::span<const SessionId> except, QTime typed)
{
    Result<QList<SessionConflict>> conflicts = withOthers(practice, session, except);
    if (!conflicts)
        return conflicts;
    const auto add = [&](SessionConflict::Kind kind) {
        conflicts->append({kind, session.id, session.client, {}, session.start, session.durationMinutes});
    };
    const ZonedTime here {session.start.epochSeconds, practice.clock().zone()};
    if (!practice.settings().workingHours().cover(here, session.durationMinutes))
        add(SessionConflict::Kind::OutsideWorkingHours);
    const QDateTime wall = session.start.wall();
    const QByteArray &zone = session.start.zone;
    if (typed.isValid() && wallTimeAt(wall.date(), typed, zone) == WallTime::Skipped)
        add(SessionConflict::Kind::SkippedHour);
    if (wallTimeAt(wall.date(), wall.time(), zone) == WallTime::Repeated)
        add(SessionConflict::Kind::RepeatedHour);
    return conflicts;
}

Result<QList<SessionConflict>> findConflictsAmong(const Practice &practice, const Session &session,
                                                  std::span<const Session> planned)
{
    QList<SessionConflict> conflicts;
    if (!takesPlace(session))
        return conflicts;
    const Result<Buffers> buffers = Buffers::of(practice);
    if (!buffers)
        return Failure(buffers.error());
    for (const Session &other : planned) {
        if (other.id == session.id || !takesPlace(other))
            continue;
        SessionSummary summary = summaryOf(other);
        const auto kind = kindOf(session, summary, *buffers);
        if (!kind)
            continue;
        summary.clientName = nameOf(practice, summary.client);
        appendConflict(conflicts, *kind, summary);
    }
    return conflicts;
}

} // namespace bitacora
