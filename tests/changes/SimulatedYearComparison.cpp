// How the store of a simulated year is compared with the plain map.

#include "Conflicts.h"
#include "SimulatedYear.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;

bool isTaking(const Session &session)
{
    return session.status != SessionStatus::Cancelled && session.status != SessionStatus::NoShow;
}

qint64 endOf(const Session &session)
{
    return session.start.epochSeconds + session.durationMinutes * secondsInMinute;
}

} // namespace

bool isSame(Session left, const Session &right)
{
    left.changedAt = right.changedAt;
    return left == right;
}

// The same overlaps and buffers as a walk over every session finds.
void SimulatedYear::compareConflicts(const Session &planned)
{
    QMap<ServiceId, qint64> buffers;
    for (const Service &service : model().services)
        buffers.insert(service.id, service.bufferMinutes * secondsInMinute);
    QSet<SessionId> overlapping;
    QSet<SessionId> tooClose;
    for (const Session &other : model().sessions) {
        if (other.id == planned.id || !isTaking(other) || !isTaking(planned))
            continue;
        const qint64 gapBefore = planned.start.epochSeconds - endOf(other);
        const qint64 gapAfter = other.start.epochSeconds - endOf(planned);
        if (gapBefore < 0 && gapAfter < 0)
            overlapping.insert(other.id);
        else if ((gapBefore >= 0 && gapBefore < buffers.value(other.service))
                 || (gapAfter >= 0 && gapAfter < buffers.value(planned.service)))
            tooClose.insert(other.id);
    }
    const auto conflicts = findConflicts(practice(), planned).value();
    QSet<SessionId> foundOverlapping;
    QSet<SessionId> foundTooClose;
    for (const SessionConflict &conflict : conflicts) {
        if (conflict.kind == SessionConflict::Kind::Overlap)
            foundOverlapping.insert(conflict.session);
        if (conflict.kind == SessionConflict::Kind::Buffer)
            foundTooClose.insert(conflict.session);
    }
    QCOMPARE(foundOverlapping, overlapping);
    QCOMPARE(foundTooClose, tooClose);
}

SessionStatistics SimulatedYear::countNaively(std::optional<ClientId> client) const
{
    SessionStatistics statistics;
    QMap<QString, qint64> revenue;
    for (const Session &session : model().sessions) {
        if (client && session.client != client)
            continue;
        ++statistics.byStatus.at(std::size_t(session.status));
        if (session.status == SessionStatus::Completed && session.fee)
            revenue[session.fee->currency] += session.fee->minorUnits;
    }
    for (auto sum = revenue.cbegin(); sum != revenue.cend(); ++sum)
        statistics.revenue.append({sum.value(), sum.key()});
    return statistics;
}

void SimulatedYear::compareStep()
{
    QList<Session> expected = model().sessions.values();
    std::sort(expected.begin(), expected.end(), [](const Session &left, const Session &right) {
        return std::pair(left.start.epochSeconds, left.id) > std::pair(right.start.epochSeconds, right.id);
    });
    const auto keys = practice().sessions().keys({}).value();
    QCOMPARE(qsizetype(keys.size()), expected.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Session &session = expected.at(qsizetype(i));
        QCOMPARE(keys[i].id, session.id.value);
        QCOMPARE(keys[i].status, session.status);
        QCOMPARE(QDate::fromJulianDay(keys[i].day), session.start.day());
    }
    for (const SessionId id : std::as_const(m_touched)) {
        QVERIFY(isSame(practice().sessions().find(id).value(), model().sessions.value(id)));
        compareSeries(id);
        compareNote(id);
    }
    QVERIFY(practice().sessions().statistics({}).value() == countNaively(std::nullopt));
    SessionFilter filter;
    filter.client = model().clients.keys().at(below(int(model().clients.size())));
    QVERIFY(practice().sessions().statistics(filter).value() == countNaively(filter.client));
    QVERIFY(practice().services().all().value() == model().services);
    compareClients();
}

void SimulatedYear::compareClients()
{
    QHash<ClientId, int> counts;
    for (const Session &session : model().sessions) {
        if (session.client)
            ++counts[*session.client];
    }
    const auto stored = practice().clients().summaries(ClientState::Active).value();
    QCOMPARE(stored.size(), model().clients.size());
    for (const ClientSummary &summary : stored) {
        Client expected = model().clients.value(summary.client.id);
        expected.changedAt = summary.client.changedAt;
        QCOMPARE(summary.client, expected);
        QCOMPARE(summary.sessionCount, counts.value(expected.id));
    }
}

void SimulatedYear::compareEverything()
{
    for (const Session &session : model().sessions) {
        QVERIFY(isSame(practice().sessions().find(session.id).value(), session));
        // Of those of which nothing was written a few will do.
        if (isNoted(session.id) || below(20) == 0)
            compareNote(session.id);
    }
    comparePlans();
    compareSearch();
    compareAllSeries();
    compareStep();
}

} // namespace bitacora
