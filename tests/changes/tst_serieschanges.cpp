#include "ActivityRepository.h"
#include "SeriesFixture.h"
#include "SeriesRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SeriesChangesTest : public QObject, private SeriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void aRepeatIsOneSeriesAndOneStep();
    void undoAndRedoBringTheSeriesBack();
    void oneSessionIsNoSeries();
    void aWrongSessionBooksNoSeries();
    void onlyThisOneIsMoved();
    void thisAndTheFollowingAreMovedAlike();
    void allAreMovedAlike();
    void movingManyIsOneStepToUndo();
    void whatIsOverStays();
    void theOneThatIsMeantIsMovedThoughItIsOver();
    void onlyWhatWasChangedIsChangedInEach();
    void aChangeSinceItWasShownStays();
    void cancellingTheFollowingKeepsTheReason();
    void whatIsOverIsNotCancelled();
    void anotherReasonForOneThatIsCancelled();
    void aSessionAloneIsItsOwnScope();
    void aSessionThatIsGoneIsSaid();
    void aMemberMovedAloneIsLaterByItsNewTime();
};

void SeriesChangesTest::aRepeatIsOneSeriesAndOneStep()
{
    const auto place = m_open->practice().series().placeOf(m_ids.at(2)).value();
    QCOMPARE(place->number(), 3);
    QCOMPARE(place->count(), weeks);
    QCOMPARE(place->series.rhythm, Recurrence::Rhythm::Weekly);
    QVERIFY(stack().undoText().startsWith(u"booking 6 "_s));
    stack().undo();
    QVERIFY(!stack().canUndo());
    QVERIFY(sessions().keys({}).value().empty());
}

void SeriesChangesTest::undoAndRedoBringTheSeriesBack()
{
    const auto before = m_open->practice().series().placeOf(m_ids.at(2)).value();
    const QList<Session> sessionsBefore = all();
    stack().undo();
    QVERIFY(!m_open->practice().series().seriesOf(m_ids.at(2)).value());
    stack().redo();
    QVERIFY(m_open->practice().series().placeOf(m_ids.at(2)).value() == before);
    for (int i = 0; i < weeks; ++i)
        QCOMPARE(stored(i).start, sessionsBefore.at(i).start);
    stack().undo();
    stack().redo();
    QVERIFY(m_open->practice().series().placeOf(m_ids.at(2)).value() == before);
    QVERIFY(m_open->practice().verify()->isSound());
}

void SeriesChangesTest::oneSessionIsNoSeries()
{
    Session session = stored(0);
    session.id = {};
    const auto booked = changes().book({session}, Recurrence::Rhythm::Monthly);
    QCOMPARE(booked->size(), 1);
    QVERIFY(!m_open->practice().series().seriesOf(booked->constFirst().id).value());
    stack().undo();
    QCOMPARE(sessions().find(booked->constFirst().id).error().code, ErrorCode::RecordNotFound);
}

void SeriesChangesTest::aWrongSessionBooksNoSeries()
{
    Session session = stored(0);
    session.id = {};
    Session wrong = session;
    wrong.durationMinutes = 0;
    const QString undo = stack().undoText();
    QCOMPARE(changes().book({session, wrong}, Recurrence::Rhythm::Weekly).error().code, ErrorCode::DurationOutOfRange);
    QCOMPARE(sessions().keys({}).value().size(), std::size_t(weeks));
    QCOMPARE(stack().undoText(), undo);
}

void SeriesChangesTest::onlyThisOneIsMoved()
{
    moveNow(2, 1, QTime(10, 0), SeriesScope::This);
    for (int i = 0; i < weeks; ++i) {
        QCOMPARE(wall(i).date(), usualDay(i).addDays(i == 2 ? 1 : 0));
        QCOMPARE(wall(i).time(), i == 2 ? QTime(10, 0) : QTime(16, 0));
    }
    QCOMPARE(m_open->practice().series().placeOf(m_ids.at(2)).value()->count(), weeks);
}

void SeriesChangesTest::thisAndTheFollowingAreMovedAlike()
{
    moveNow(2, -1, QTime(10, 30), SeriesScope::ThisAndFollowing);
    for (int i = 0; i < weeks; ++i) {
        QCOMPARE(wall(i).date(), usualDay(i).addDays(i >= 2 ? -1 : 0));
        QCOMPARE(wall(i).time(), i >= 2 ? QTime(10, 30) : QTime(16, 0));
    }
}

void SeriesChangesTest::allAreMovedAlike()
{
    moveNow(4, 2, QTime(8, 0), SeriesScope::All);
    for (int i = 0; i < weeks; ++i) {
        QCOMPARE(wall(i).date(), usualDay(i).addDays(2));
        QCOMPARE(wall(i).time(), QTime(8, 0));
    }
}

void SeriesChangesTest::movingManyIsOneStepToUndo()
{
    const QList<Session> before = all();
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    moveNow(1, 1, QTime(9, 0), SeriesScope::ThisAndFollowing);
    QCOMPARE(changed.size(), 1);
    QVERIFY(stack().undoText().startsWith(u"rescheduling 5 "_s));
    const QList<Session> after = all();
    const ActivityEntry entry = m_open->practice().activity().latest(1)->constFirst();
    QCOMPARE(entry.kind, ActivityKind::SessionRescheduled);
    stack().undo();
    for (int i = 0; i < weeks; ++i)
        QCOMPARE(stored(i).start, before.at(i).start);
    stack().redo();
    for (int i = 0; i < weeks; ++i)
        QCOMPARE(stored(i).start, after.at(i).start);
}

void SeriesChangesTest::whatIsOverStays()
{
    setStatus(0, SessionStatus::Completed);
    setStatus(1, SessionStatus::NoShow);
    setStatus(2, SessionStatus::Cancelled);
    setStatus(3, SessionStatus::Pending);
    QCOMPARE(move(1, 0, QTime(16, 0), SeriesScope::ThisAndFollowing).staying, 1);
    const SeriesPlan plan = move(4, 1, QTime(16, 0), SeriesScope::All);
    QCOMPARE(plan.staying, 3);
    QCOMPARE(plan.ids(), (QList<SessionId> {m_ids.at(3), m_ids.at(4), m_ids.at(5)}));
    QVERIFY(changes().apply(plan));
    for (int i = 0; i < weeks; ++i)
        QCOMPARE(wall(i).date(), usualDay(i).addDays(i < 3 ? 0 : 1));
}

void SeriesChangesTest::theOneThatIsMeantIsMovedThoughItIsOver()
{
    setStatus(2, SessionStatus::Completed);
    const SeriesPlan plan = move(2, 1, QTime(16, 0), SeriesScope::ThisAndFollowing);
    QCOMPARE(plan.staying, 0);
    QCOMPARE(plan.sessions.size(), 4);
    QVERIFY(changes().apply(plan));
    QCOMPARE(wall(2).date(), usualDay(2).addDays(1));
    QCOMPARE(stored(2).status, SessionStatus::Completed);
    QCOMPARE(stored(3).status, SessionStatus::Confirmed);
}

void SeriesChangesTest::onlyWhatWasChangedIsChangedInEach()
{
    Session own = stored(4);
    own.location = u"Library"_s;
    own.durationMinutes = 90;
    own.privateNotes = u"Its own note."_s;
    QVERIFY(sessions().update({own}, ActivityKind::SessionUpdated));
    const Session before = stored(2);
    Session after = before;
    after.durationMinutes = 45;
    after.fee = Money {9'000, u"USD"_s};
    after.privateNotes = u"Of this one alone."_s;
    QVERIFY(changes().apply(changes().plan({before, after, SeriesScope::ThisAndFollowing}).value()));
    for (int i = 0; i < weeks; ++i) {
        QCOMPARE(stored(i).durationMinutes, i >= 2 ? 45 : 60);
        QCOMPARE(stored(i).fee.has_value(), i >= 2);
        QCOMPARE(wall(i).date(), usualDay(i));
    }
    QCOMPARE(stored(4).location, u"Library"_s);
    QCOMPARE(stored(4).privateNotes, u"Its own note."_s);
    QVERIFY(stored(3).privateNotes.isEmpty());
    QVERIFY(stack().undoText().startsWith(u"changing 4 "_s));
    stack().undo();
    QCOMPARE(stored(4).durationMinutes, 90);
}

void SeriesChangesTest::aChangeSinceItWasShownStays()
{
    const Session shown = stored(2);
    Session since = shown;
    since.status = SessionStatus::Completed;
    since.location = u"Library"_s;
    QVERIFY(sessions().update({since}, ActivityKind::SessionUpdated));
    Session after = shown;
    after.start.epochSeconds += 3600;
    QVERIFY(changes().apply(changes().plan({shown, after, SeriesScope::ThisAndFollowing}).value()));
    QCOMPARE(stored(2).status, SessionStatus::Completed);
    QCOMPARE(stored(2).location, u"Library"_s);
    QCOMPARE(wall(2).time(), QTime(17, 0));
    QCOMPARE(wall(3).time(), QTime(17, 0));
}

void SeriesChangesTest::cancellingTheFollowingKeepsTheReason()
{
    const SeriesPlan plan =
        changes().planCancelling(m_ids.at(3), SeriesScope::ThisAndFollowing, u" Moved away "_s).value();
    QVERIFY(changes().apply(plan));
    for (int i = 0; i < weeks; ++i) {
        QCOMPARE(stored(i).status, i >= 3 ? SessionStatus::Cancelled : SessionStatus::Confirmed);
        QCOMPARE(stored(i).cancellationReason, i >= 3 ? u"Moved away"_s : QString());
    }
    QVERIFY(stack().undoText().startsWith(u"cancelling 3 "_s));
    stack().undo();
    for (int i = 0; i < weeks; ++i)
        QCOMPARE(stored(i).status, SessionStatus::Confirmed);
    QVERIFY(stored(4).cancellationReason.isEmpty());
    stack().redo();
    QCOMPARE(stored(5).cancellationReason, u"Moved away"_s);
}

void SeriesChangesTest::whatIsOverIsNotCancelled()
{
    setStatus(0, SessionStatus::Completed);
    setStatus(1, SessionStatus::NoShow);
    const SeriesPlan plan = changes().planCancelling(m_ids.at(3), SeriesScope::All).value();
    QCOMPARE(plan.staying, 2);
    QVERIFY(changes().apply(plan));
    QCOMPARE(stored(0).status, SessionStatus::Completed);
    QCOMPARE(stored(1).status, SessionStatus::NoShow);
    QCOMPARE(stored(2).status, SessionStatus::Cancelled);
}

void SeriesChangesTest::anotherReasonForOneThatIsCancelled()
{
    QVERIFY(changes().apply(changes().planCancelling(m_ids.at(3), SeriesScope::This, u"Sick"_s).value()));
    const QString undo = stack().undoText();
    QVERIFY(changes().apply(changes().planCancelling(m_ids.at(3), SeriesScope::This).value()));
    QCOMPARE(stored(3).cancellationReason, u"Sick"_s);
    QCOMPARE(stack().undoText(), undo);
    // All the others are cancelled, too, and this one keeps why.
    QVERIFY(changes().apply(changes().planCancelling(m_ids.at(2), SeriesScope::All, u"Moved away"_s).value()));
    QCOMPARE(stored(3).cancellationReason, u"Sick"_s);
    QCOMPARE(stored(4).cancellationReason, u"Moved away"_s);
}

void SeriesChangesTest::aSessionAloneIsItsOwnScope()
{
    Session alone = stored(0);
    alone.id = {};
    alone.start = ZonedTime::fromWall({2026, 12, 1}, QTime(9, 0), newYork);
    const Session before = sessions().add({alone}).value().constFirst();
    Session after = before;
    after.start = ZonedTime::fromWall({2026, 12, 2}, QTime(9, 0), newYork);
    const SeriesPlan plan = changes().plan({before, after, SeriesScope::All}).value();
    QCOMPARE(plan.ids(), QList<SessionId> {before.id});
    QVERIFY(changes().apply(plan));
    QCOMPARE(sessions().find(before.id)->start, after.start);
}

void SeriesChangesTest::aSessionThatIsGoneIsSaid()
{
    const Session gone = stored(2);
    QVERIFY(sessions().remove({gone.id}));
    QCOMPARE(changes().plan({gone, gone, SeriesScope::All}).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(changes().planCancelling(gone.id, SeriesScope::All).error().code, ErrorCode::RecordNotFound);
}

void SeriesChangesTest::aMemberMovedAloneIsLaterByItsNewTime()
{
    // The second comes last now, and follows all others.
    moveNow(1, 70, QTime(16, 0), SeriesScope::This);
    const SeriesPlan plan = move(4, 1, QTime(16, 0), SeriesScope::ThisAndFollowing);
    QCOMPARE(plan.ids(), (QList<SessionId> {m_ids.at(4), m_ids.at(5), m_ids.at(1)}));
    const auto place = m_open->practice().series().placeOf(m_ids.at(1)).value();
    QCOMPARE(place->number(), weeks);
}

QTEST_GUILESS_MAIN(SeriesChangesTest)
#include "tst_serieschanges.moc"
