// What people do in a simulated year, each beside the same in a plain map.

#include "SessionCopy.h"
#include "SimulatedYear.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bitacora {

void SimulatedYear::booked(const QList<Session> &planned)
{
    const auto stored = m_open->sessionChanges().book(planned);
    QVERIFY(stored);
    booked(planned, *stored);
}

void SimulatedYear::booked(const QList<Session> &planned, const QList<Session> &stored, SeriesId series)
{
    QCOMPARE(stored.size(), planned.size());
    Model after = model();
    QList<SessionId> touched;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        Session expected = planned.at(i);
        expected.id = stored.at(i).id;
        expected.createdAt = m_fixture->clock.instant;
        QVERIFY(isSame(expected, stored.at(i)));
        QVERIFY(!after.sessions.contains(expected.id));
        after.sessions.insert(expected.id, expected);
        if (series.isValid())
            after.series.insert(expected.id, series);
        touched.append(expected.id);
    }
    did(after, touched);
}

void SimulatedYear::bookOne()
{
    const Session planned = plannedSession();
    compareConflicts(planned);
    booked({planned});
}

void SimulatedYear::bookAgain()
{
    const QList<SessionId> ids = randomIds(1);
    if (!ids.isEmpty())
        booked({duplicateOf(model().sessions.value(ids.constFirst()), randomStart())});
}

void SimulatedYear::move()
{
    const QList<SessionId> ids = randomIds(3);
    QList<Session> moved;
    Model after = model();
    bool changes = false;
    for (const SessionId id : ids) {
        Session session = model().sessions.value(id);
        session.start = below(4) == 0 ? session.start : randomStart();
        session.durationMinutes = below(2) == 0 ? session.durationMinutes : 1 + below(maxDurationMinutes);
        compareConflicts(session);
        moved.append(session);
        // The last one wins when a session is named twice.
        after.sessions.insert(id, session);
    }
    for (const SessionId id : ids)
        changes = changes || !(after.sessions.value(id) == model().sessions.value(id));
    if (changesWhatIsSigned(after)) {
        QCOMPARE(m_open->sessionChanges().update(moved).error().code, ErrorCode::NoteIsSigned);
        ++m_refused;
        return;
    }
    QVERIFY(m_open->sessionChanges().update(moved));
    if (changes)
        did(after, ids);
}

void SimulatedYear::cancel()
{
    const QList<SessionId> ids = randomIds(4);
    const QString reason = below(2) == 0 ? QString() : u"Reason %1"_s.arg(below(5));
    QVERIFY(m_open->sessionChanges().cancel(ids, reason));
    Model after = model();
    bool changes = false;
    for (const SessionId id : ids) {
        Session &session = after.sessions[id];
        if (session.status != SessionStatus::Cancelled || !reason.isEmpty())
            session.cancellationReason = reason;
        session.status = SessionStatus::Cancelled;
        changes = changes || !(session == model().sessions.value(id));
    }
    if (changes)
        did(after, ids);
}

void SimulatedYear::setStatus()
{
    const QList<SessionId> ids = randomIds(6);
    const auto status = SessionStatus(below(sessionStatusCount));
    QVERIFY(m_open->sessionChanges().setStatus(ids, status));
    Model after = model();
    bool changes = false;
    for (const SessionId id : ids) {
        changes = changes || after.sessions[id].status != status;
        after.sessions[id].status = status;
    }
    if (changes)
        did(after, ids);
}

void SimulatedYear::edit()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const Session before = model().sessions.value(ids.constFirst());
    Session edited = plannedSession();
    edited.id = before.id;
    edited.createdAt = before.createdAt;
    // An edit does not touch the notes, whatever it says of them.
    edited.customerNotes = u"An older copy."_s;
    edited.cancellationReason = before.cancellationReason;
    Model after = model();
    after.sessions.insert(edited.id, edited);
    if (changesWhatIsSigned(after)) {
        QCOMPARE(m_open->sessionChanges().update({edited}).error().code, ErrorCode::NoteIsSigned);
        ++m_refused;
        return;
    }
    QVERIFY(m_open->sessionChanges().update({edited}));
    edited.customerNotes = before.customerNotes;
    edited.privateNotes = before.privateNotes;
    edited.changedAt = before.changedAt;
    after.sessions.insert(edited.id, edited);
    if (!(edited == before))
        did(after, ids);
}

void SimulatedYear::write()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const SessionId id = ids.constFirst();
    const QString text = u"Note %1"_s.arg(below(1000));
    const bool isPrivate = below(2) == 0;
    QVERIFY(m_open->sessionChanges().setNotes(id, isPrivate ? NoteKind::Private : NoteKind::Customer, text));
    Model after = model();
    QString &note = isPrivate ? after.sessions[id].privateNotes : after.sessions[id].customerNotes;
    const bool changes = note != text;
    note = text;
    if (changes)
        did(after, ids);
}

void SimulatedYear::changeService()
{
    Model after = model();
    Service &service = after.services[below(int(after.services.size()))];
    service.bufferMinutes = below(60);
    service.active = below(5) != 0;
    const bool changes = after.services != model().services;
    QVERIFY(m_open->serviceChanges().update(service));
    if (changes)
        did(after, {});
}

void SimulatedYear::addClient()
{
    Client client;
    client.name = u"Client %1"_s.arg(below(1000));
    client.privateNotes = u"Prefers mornings."_s;
    const auto added = m_open->clientChanges().add(client, m_fixture->clock.instant.date());
    QVERIFY(added);
    Model after = model();
    QVERIFY(!after.clients.contains(added->id));
    after.clients.insert(added->id, *added);
    did(after, {});
}

void SimulatedYear::deleteClient()
{
    // Somebody is always left to book for.
    if (model().clients.size() < 2)
        return;
    const ClientId id = model().clients.keys().at(below(int(model().clients.size())));
    QVERIFY(m_open->clientChanges().remove(id));
    Model after = model();
    after.clients.remove(id);
    after.plans.remove(id);
    QList<SessionId> touched;
    for (Session &session : after.sessions) {
        if (session.client != id)
            continue;
        session.client.reset();
        touched.append(session.id);
    }
    ++m_deleted;
    did(after, touched);
}

} // namespace bitacora
