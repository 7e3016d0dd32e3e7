#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionBookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBookingComesBackAsStored();
    void aSeriesIsOneStep();
    void redoingABookingKeepsItsIdAndItsNotes();
    void aWrongSessionBooksNothing();
    void bookingNothingIsNoStep();
    void movingASessionIsRescheduling();
    void theLogSaysFromWhenToWhen();
    void movingManyIsOneStep();
    void editingManyFieldsIsChanging();
    void undoingAMoveKeepsWhatWasChangedSince();
    void updatingLeavesTheNotesAlone();
    void anUpdateThatChangesNothingIsNoStep();
    void theLastOfTwoUpdatesOfASessionCounts();
    void anUnknownSessionChangesNothing();
    void cancellingKeepsTheReason();
    void cancellingAsksForNoReason();
    void aCancelledSessionTakesAReason();
    void undoingACancellationBringsBackStatusAndReason();
    void aReasonOfAnEarlierCancellationIsNotKept();

private:
    [[nodiscard]] SessionRepository &sessions() const { return m_open->practice().sessions(); }
    [[nodiscard]] SessionChanges &changes() const { return m_open->sessionChanges(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] Session stored(SessionId id) const { return sessions().find(id).value(); }
    [[nodiscard]] ActivityEntry lastEntry() const { return m_open->practice().activity().latest(1)->constFirst(); }
    [[nodiscard]] Session newSession(int day) const;

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    Session m_template;
    SessionId m_first;
    SessionId m_second;
};

void SessionBookingTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    const ClientId client = m_fixture->addClient(u"Mateo Luna"_s);
    m_first = m_fixture->addSession(client, QDate(2026, 11, 18), SessionStatus::Pending);
    m_second = m_fixture->addSession(client, QDate(2026, 11, 19), SessionStatus::Confirmed);
    m_template = m_fixture->session(client, QDate(2026, 12, 1), SessionStatus::Pending);
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

Session SessionBookingTest::newSession(int day) const
{
    Session session = m_template;
    session.start = ZonedTime::fromWall(QDate(2026, 12, day), QTime(16, 0), "America/New_York");
    return session;
}

void SessionBookingTest::aBookingComesBackAsStored()
{
    Session session = newSession(1);
    session.fee = Money {6'000, u"USD"_s};
    session.location = u"Home"_s;
    session.customerNotes = u"Bring the cards."_s;
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    const auto booked = changes().book({session});
    QVERIFY(booked);
    QCOMPARE(booked->size(), 1);
    QVERIFY(booked->constFirst().id.isValid());
    QVERIFY(stored(booked->constFirst().id) == booked->constFirst());
    QCOMPARE(booked->constFirst().customerNotes, u"Bring the cards."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lastEntry().kind, ActivityKind::SessionBooked);
}

void SessionBookingTest::aSeriesIsOneStep()
{
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    const auto booked = changes().book({newSession(1), newSession(8), newSession(15)});
    QVERIFY(booked);
    QCOMPARE(booked->size(), 3);
    QCOMPARE(changed.size(), 1);
    QVERIFY(stack().undoText().startsWith(u"booking 3 "_s));
    stack().undo();
    for (const Session &session : *booked)
        QCOMPARE(sessions().find(session.id).error().code, ErrorCode::RecordNotFound);
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::redoingABookingKeepsItsIdAndItsNotes()
{
    const SessionId id = changes().book({newSession(1)}).value().constFirst().id;
    Session session = stored(id);
    session.privateNotes = u"Called the mother."_s;
    QVERIFY(sessions().update({session}, ActivityKind::NotesUpdated));
    const QDateTime createdAt = session.createdAt;
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    stack().undo();
    stack().redo();
    QCOMPARE(stored(id).privateNotes, u"Called the mother."_s);
    QCOMPARE(stored(id).createdAt, createdAt);
    QCOMPARE(lastEntry().kind, ActivityKind::Redone);
}

void SessionBookingTest::aWrongSessionBooksNothing()
{
    Session wrong = newSession(8);
    wrong.durationMinutes = 0;
    const auto booked = changes().book({newSession(1), wrong});
    QCOMPARE(booked.error().code, ErrorCode::DurationOutOfRange);
    QCOMPARE(sessions().keys({}).value().size(), 2U);
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::bookingNothingIsNoStep()
{
    QVERIFY(changes().book({}).value().isEmpty());
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::movingASessionIsRescheduling()
{
    const Session before = stored(m_first);
    Session moved = before;
    moved.start = ZonedTime::fromWall(QDate(2026, 11, 20), QTime(9, 30), "America/New_York");
    moved.durationMinutes = 45;
    QVERIFY(changes().update({moved}));
    QCOMPARE(stored(m_first).start, moved.start);
    QCOMPARE(stored(m_first).durationMinutes, 45);
    QVERIFY(stack().undoText().startsWith(u"rescheduling 1 "_s));
    stack().undo();
    QCOMPARE(stored(m_first).start, before.start);
    QCOMPARE(stored(m_first).durationMinutes, before.durationMinutes);
    QVERIFY(stored(m_first) == before);
}

void SessionBookingTest::theLogSaysFromWhenToWhen()
{
    Session moved = stored(m_first);
    moved.start = ZonedTime::fromWall(QDate(2026, 11, 20), QTime(9, 30), "America/Bogota");
    QVERIFY(changes().update({moved}));
    QCOMPARE(lastEntry().kind, ActivityKind::SessionRescheduled);
    QCOMPARE(lastEntry().before, u"2026-11-18T16:00 America/New_York 60"_s);
    QCOMPARE(lastEntry().after, u"2026-11-20T09:30 America/Bogota 60"_s);
    stack().undo();
    QCOMPARE(lastEntry().kind, ActivityKind::Undone);
    QCOMPARE(lastEntry().after, u"2026-11-18T16:00 America/New_York 60"_s);
}

void SessionBookingTest::movingManyIsOneStep()
{
    QList<Session> moved {stored(m_first), stored(m_second)};
    for (Session &session : moved)
        session.start.epochSeconds += 3600;
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(changes().update(moved));
    QCOMPARE(changed.size(), 1);
    QVERIFY(stack().undoText().startsWith(u"rescheduling 2 "_s));
    stack().undo();
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::editingManyFieldsIsChanging()
{
    Session edited = stored(m_first);
    edited.service = m_open->practice().services().all()->constLast().id;
    edited.location = u"Clinic"_s;
    edited.fee = Money {100, u"EUR"_s};
    edited.start.epochSeconds += 60;
    QVERIFY(changes().update({edited}));
    QVERIFY(stack().undoText().startsWith(u"changing 1 "_s));
    QCOMPARE(lastEntry().kind, ActivityKind::SessionUpdated);
    QCOMPARE(lastEntry().after, u"2026-11-18T16:01 America/New_York 60; service, location, fee"_s);
    stack().undo();
    QVERIFY(!stored(m_first).fee);
    QVERIFY(stored(m_first).location.isEmpty());
}

void SessionBookingTest::undoingAMoveKeepsWhatWasChangedSince()
{
    Session moved = stored(m_first);
    moved.start.epochSeconds += 3600;
    QVERIFY(changes().update({moved}));
    Session since = stored(m_first);
    since.privateNotes = u"Went well."_s;
    since.status = SessionStatus::Completed;
    QVERIFY(sessions().update({since}, ActivityKind::NotesUpdated));
    stack().undo();
    QCOMPARE(stored(m_first).privateNotes, u"Went well."_s);
    QCOMPARE(stored(m_first).status, SessionStatus::Completed);
    QCOMPARE(stored(m_first).start.epochSeconds, moved.start.epochSeconds - 3600);
}

void SessionBookingTest::updatingLeavesTheNotesAlone()
{
    Session session = stored(m_first);
    session.privateNotes = u"Went well."_s;
    QVERIFY(sessions().update({session}, ActivityKind::NotesUpdated));
    session.privateNotes = u"An older copy."_s;
    session.location = u"Clinic"_s;
    QVERIFY(changes().update({session}));
    QCOMPARE(stored(m_first).privateNotes, u"Went well."_s);
    QCOMPARE(stored(m_first).location, u"Clinic"_s);
}

void SessionBookingTest::anUpdateThatChangesNothingIsNoStep()
{
    Session session = stored(m_first);
    session.customerNotes = u"Only a note."_s;
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    QVERIFY(changes().update({session, stored(m_second)}));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::theLastOfTwoUpdatesOfASessionCounts()
{
    Session first = stored(m_first);
    first.location = u"Home"_s;
    Session last = stored(m_first);
    last.location = u"Clinic"_s;
    QVERIFY(changes().update({first, last}));
    QCOMPARE(stored(m_first).location, u"Clinic"_s);
    stack().undo();
    QVERIFY(stored(m_first).location.isEmpty());
}

void SessionBookingTest::anUnknownSessionChangesNothing()
{
    Session known = stored(m_first);
    known.location = u"Home"_s;
    Session unknown = known;
    unknown.id = SessionId {4711};
    QCOMPARE(changes().update({known, unknown}).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(changes().cancel({m_first, unknown.id}).error().code, ErrorCode::RecordNotFound);
    QVERIFY(stored(m_first).location.isEmpty());
    QCOMPARE(stored(m_first).status, SessionStatus::Pending);
    QVERIFY(!stack().canUndo());
}

void SessionBookingTest::cancellingKeepsTheReason()
{
    QVERIFY(changes().cancel({m_first, m_second}, u" Sick "_s));
    QCOMPARE(stored(m_first).status, SessionStatus::Cancelled);
    QCOMPARE(stored(m_second).status, SessionStatus::Cancelled);
    QCOMPARE(stored(m_second).cancellationReason, u"Sick"_s);
    QVERIFY(stack().undoText().startsWith(u"cancelling 2 "_s));
    QCOMPARE(lastEntry().kind, ActivityKind::SessionStatusChanged);
    QCOMPARE(lastEntry().before, u"confirmed"_s);
    QCOMPARE(lastEntry().after, u"cancelled; cancellationReason"_s);
}

void SessionBookingTest::cancellingAsksForNoReason()
{
    QVERIFY(changes().cancel({m_first}));
    QCOMPARE(stored(m_first).status, SessionStatus::Cancelled);
    QVERIFY(stored(m_first).cancellationReason.isEmpty());
    QCOMPARE(lastEntry().after, u"cancelled"_s);
}

void SessionBookingTest::aCancelledSessionTakesAReason()
{
    QVERIFY(changes().cancel({m_first}));
    QVERIFY(changes().cancel({m_first}, u"Sick"_s));
    QCOMPARE(stored(m_first).cancellationReason, u"Sick"_s);
    QVERIFY(changes().cancel({m_first}));
    QCOMPARE(stored(m_first).cancellationReason, u"Sick"_s);
    stack().undo();
    QVERIFY(stored(m_first).cancellationReason.isEmpty());
    QCOMPARE(stored(m_first).status, SessionStatus::Cancelled);
}

void SessionBookingTest::undoingACancellationBringsBackStatusAndReason()
{
    QVERIFY(changes().cancel({m_first, m_second}, u"Sick"_s));
    stack().undo();
    QCOMPARE(stored(m_first).status, SessionStatus::Pending);
    QCOMPARE(stored(m_second).status, SessionStatus::Confirmed);
    QVERIFY(stored(m_second).cancellationReason.isEmpty());
    stack().redo();
    QCOMPARE(stored(m_second).cancellationReason, u"Sick"_s);
}

void SessionBookingTest::aReasonOfAnEarlierCancellationIsNotKept()
{
    QVERIFY(changes().cancel({m_first}, u"Sick"_s));
    QVERIFY(changes().setStatus({m_first}, SessionStatus::Confirmed));
    QVERIFY(changes().cancel({m_first}));
    QVERIFY(stored(m_first).cancellationReason.isEmpty());
    stack().undo();
    QCOMPARE(stored(m_first).cancellationReason, u"Sick"_s);
}

QTEST_GUILESS_MAIN(SessionBookingTest)
#include "tst_sessionbooking.moc"
