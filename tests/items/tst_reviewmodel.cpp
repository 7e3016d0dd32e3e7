#include "PlainSpaces.h"
#include "PracticeFixture.h"
#include "PracticeSettingsRepository.h"
#include "ReviewModel.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Kind = ReviewRow::Kind;

class TestReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyPracticeIsAllWell();
    void everyRoleSaysItsPart();
    void aSessionOfADeletedClientIsThere();
    void whatIsNotSignedIsThereUntilItIs();
    void noClientIsListedTwiceForTheSame();
    void whoComesSoonIsNotCalledToMind();
    void headingsCannotBeComeTo();
    void aSettledSessionLeavesAloneItsRow();
    void aNoteTakesTheSessionAway();
    void anUndoBringsTheRowBack();
    void theRestIsShownOnDemand();
    void theClockMakesSessionsPast();
    void unwatchedItFollowsAMomentLater();
    void thresholdsAreFollowed();
    void whatAnArchivingTakesAwayGoes();

private:
    [[nodiscard]] QStringList entries(ReviewSection section) const;
    [[nodiscard]] QModelIndex heading(ReviewSection section) const;
    void setStatus(SessionId id, SessionStatus status) const;
    [[nodiscard]] static QDate today() { return {2026, 11, 21}; }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<ReviewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestReviewModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fixture = std::make_unique<PracticeFixture>();
    m_model = std::make_unique<ReviewModel>(*m_fixture->practice);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setWatched(true);
}

void TestReviewModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

QStringList TestReviewModel::entries(ReviewSection section) const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ReviewRow &each = m_model->rowAt(row);
        if (each.section == section && each.kind == Kind::Entry)
            names.append(m_model->index(row).data().toString());
    }
    return names;
}

QModelIndex TestReviewModel::heading(ReviewSection section) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).section == section && m_model->rowAt(row).kind == Kind::Heading)
            return m_model->index(row);
    }
    return {};
}

void TestReviewModel::setStatus(SessionId id, SessionStatus status) const
{
    Session session = m_fixture->sessions().find(id).value();
    session.status = status;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionStatusChanged));
}

void TestReviewModel::anEmptyPracticeIsAllWell()
{
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->rowCount(), int(2 * reviewSectionCount));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->rowAt(row).kind, row % 2 == 0 ? Kind::Heading : Kind::AllWell);
        QVERIFY(!m_model->index(row).data().toString().isEmpty());
        QVERIFY(!m_model->index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(m_model->rowAt(-1), ReviewRow {});
    QCOMPARE(m_model->rowAt(99), ReviewRow {});
}

void TestReviewModel::everyRoleSaysItsPart()
{
    const ClientId mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const ClientId ana = m_fixture->addClient(u"Ana Ruiz"_s);
    for (int i = 1; i <= 2; ++i)
        m_fixture->addSession(mateo, today().addDays(-60 - i), SessionStatus::Cancelled);
    m_fixture->addSession(mateo, today().addDays(-63), SessionStatus::NoShow);
    const SessionId open = m_fixture->addSession(mateo, today().addDays(-64), SessionStatus::Confirmed);
    QTRY_COMPARE(m_model->count(), 4);
    const QModelIndex notSeen = m_model->index(1);
    QCOMPARE(notSeen.data().toString(), u"Mateo Luna"_s);
    QCOMPARE(notSeen.data(ReviewModel::KindRole).toInt(), int(Kind::Entry));
    QCOMPARE(notSeen.data(ReviewModel::SectionRole).toInt(), int(ReviewSection::NotSeen));
    QCOMPARE(notSeen.data(ReviewModel::ClientIdRole).toLongLong(), mateo.value);
    QCOMPARE(notSeen.data(ReviewModel::SessionIdRole).toLongLong(), 0);
    QCOMPARE(notSeen.data(ReviewModel::MatterRole).toString(), u"Last seen Fri Sep 18, 9 week(s) ago"_s);
    QCOMPARE(notSeen.data(ReviewModel::DetailRole).toString(), u"Nothing booked"_s);
    QCOMPARE(notSeen.data(ReviewModel::ActionRole).toString(), u"Book follow-up"_s);
    QVERIFY(!notSeen.data(ReviewModel::StatusRole).isValid());
    QCOMPARE(notSeen.data(Qt::AccessibleTextRole).toString(),
             u"Mateo Luna: Last seen Fri Sep 18, 9 week(s) ago, Nothing booked"_s);
    QCOMPARE(heading(ReviewSection::NotSeen).data(ReviewModel::CountRole).toInt(), 1);
    QVERIFY(!heading(ReviewSection::OftenMissed).data(ReviewModel::HintRole).toString().isEmpty());
    QCOMPARE(heading(ReviewSection::NotSeen).data(Qt::AccessibleTextRole).toString(),
             heading(ReviewSection::NotSeen).data().toString() + u": 1"_s);

    const QModelIndex upcoming = m_model->index(3);
    QCOMPARE(upcoming.data(ReviewModel::ClientIdRole).toLongLong(), ana.value);
    QCOMPARE(upcoming.data(ReviewModel::MatterRole).toString(), u"Not seen yet"_s);
    const QModelIndex missed = m_model->index(5);
    QCOMPARE(missed.data(ReviewModel::MatterRole).toString(), u"2 cancelled, 1 no-show(s) of 4 session(s)"_s);
    QCOMPARE(missed.data(ReviewModel::DetailRole).toString(), u"75%"_s);
    QCOMPARE(missed.data(ReviewModel::ActionRole).toString(), u"View sessions"_s);
    const QModelIndex session = m_model->index(7);
    QCOMPARE(session.data(ReviewModel::SessionIdRole).toLongLong(), open.value);
    QCOMPARE(session.data(ReviewModel::StatusRole).toInt(), int(SessionStatus::Confirmed));
    QCOMPARE(plainSpaces(session.data(ReviewModel::MatterRole).toString()), u"Fri Sep 18, 4:00 PM"_s);
    QVERIFY(!session.data(ReviewModel::DetailRole).toString().isEmpty());
    QCOMPARE(session.data(ReviewModel::ActionRole).toString(), u"Set status"_s);
    QVERIFY(session.data(Qt::AccessibleTextRole).toString().contains(u"Mateo Luna"_s));
    QVERIFY(!session.data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowOf(ReviewSection::Unsettled, open), 7);
    QCOMPARE(m_model->rowOf(ReviewSection::WithoutNote, open), -1);
}

void TestReviewModel::aSessionOfADeletedClientIsThere()
{
    m_fixture->addSession(std::nullopt, today().addDays(-1), SessionStatus::Pending);
    m_fixture->addSession(std::nullopt, today().addDays(-2), SessionStatus::Completed);
    QTRY_COMPARE(m_model->count(), 2);
    QCOMPARE(entries(ReviewSection::Unsettled), QStringList {u"Deleted Client"_s});
    QCOMPARE(entries(ReviewSection::WithoutNote), QStringList {u"Deleted Client"_s});
}

void TestReviewModel::whatIsNotSignedIsThereUntilItIs()
{
    const SessionId session = m_fixture->addSession(std::nullopt, today().addDays(-2));
    QTRY_COMPARE(entries(ReviewSection::WithoutNote).size(), 1);
    NoteSentence sentence;
    sentence.text = u"Calm."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    QVERIFY(m_fixture->practice->sessionNotes().store(session, note));
    QTRY_COMPARE(entries(ReviewSection::NotesUnsigned).size(), 1);
    QCOMPARE(entries(ReviewSection::WithoutNote).size(), 0);
    const QModelIndex row = m_model->index(m_model->rowOf(ReviewSection::NotesUnsigned, session));
    QCOMPARE(row.data(ReviewModel::ActionRole).toString(), u"Open note"_s);
    QVERIFY(m_fixture->practice->signedNotes().sign(session, note, {u"Vera Torres"_s, u"BCBA"_s}));
    QTRY_COMPARE(entries(ReviewSection::NotesUnsigned).size(), 0);
    QCOMPARE(m_model->count(), 0);
}

void TestReviewModel::noClientIsListedTwiceForTheSame()
{
    const ClientId mateo = m_fixture->addClient(u"Mateo Luna"_s);
    Session seen = m_fixture->session(mateo, today().addDays(-40));
    seen.privateNotes = u"Calm."_s;
    m_fixture->add(seen);
    QTRY_COMPARE(m_model->count(), 1);
    QCOMPARE(entries(ReviewSection::NotSeen), QStringList {u"Mateo Luna"_s});
    QVERIFY(entries(ReviewSection::WithoutUpcoming).isEmpty());
    // What the empty section says is true of the others alone.
    QVERIFY(m_model->index(3).data().toString().contains(u"other"_s));
}

void TestReviewModel::whoComesSoonIsNotCalledToMind()
{
    const ClientId mateo = m_fixture->addClient(u"Mateo Luna"_s);
    Session seen = m_fixture->session(mateo, today().addDays(-40));
    seen.privateNotes = u"Calm."_s;
    m_fixture->add(seen);
    const SessionId far = m_fixture->addSession(mateo, today().addDays(29), SessionStatus::Confirmed);
    QTRY_COMPARE(entries(ReviewSection::NotSeen), QStringList {u"Mateo Luna"_s});
    QVERIFY(m_model->index(1).data(ReviewModel::DetailRole).toString().startsWith(u"Next: "_s));
    Session sooner = m_fixture->sessions().find(far).value();
    sooner.start.epochSeconds -= qint64(24) * 3600;
    QVERIFY(m_fixture->sessions().update({sooner}, ActivityKind::SessionRescheduled));
    QTRY_COMPARE(m_model->count(), 0);
}

void TestReviewModel::headingsCannotBeComeTo()
{
    m_fixture->addClient(u"Mateo Luna"_s);
    QTRY_COMPARE(m_model->count(), 1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isEntry = m_model->rowAt(row).kind == Kind::Entry;
        QCOMPARE(bool(m_model->index(row).flags() & Qt::ItemIsSelectable), isEntry);
    }
}

void TestReviewModel::aSettledSessionLeavesAloneItsRow()
{
    QList<SessionId> ids;
    for (int i = 1; i <= 3; ++i)
        ids.append(m_fixture->addSession(std::nullopt, today().addDays(-i), SessionStatus::Pending));
    QTRY_COMPARE(m_model->count(), 3);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy counts(m_model.get(), &ReviewModel::countChanged);
    setStatus(ids.at(1), SessionStatus::NoShow);
    QTRY_COMPARE(m_model->count(), 2);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().first().toInt(), 2);
    QCOMPARE(heading(ReviewSection::Unsettled).data(ReviewModel::CountRole).toInt(), 2);
    // Completed, it waits for its note instead.
    setStatus(ids.at(0), SessionStatus::Completed);
    QTRY_COMPARE(entries(ReviewSection::WithoutNote).size(), 1);
    QCOMPARE(entries(ReviewSection::Unsettled).size(), 1);
    QCOMPARE(counts.size(), 1);
}

void TestReviewModel::aNoteTakesTheSessionAway()
{
    const SessionId id = m_fixture->addSession(std::nullopt, today().addDays(-1));
    QTRY_COMPARE(entries(ReviewSection::WithoutNote).size(), 1);
    Session session = m_fixture->sessions().find(id).value();
    session.customerNotes = u"Bring the folder."_s;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::NotesUpdated));
    QTRY_COMPARE(m_model->count(), 0);
}

void TestReviewModel::anUndoBringsTheRowBack()
{
    QList<SessionId> ids;
    for (int i = 1; i <= 3; ++i)
        ids.append(m_fixture->addSession(std::nullopt, today().addDays(-i), SessionStatus::Pending));
    QTRY_COMPARE(m_model->count(), 3);
    setStatus(ids.at(1), SessionStatus::NoShow);
    QTRY_COMPARE(m_model->count(), 2);
    setStatus(ids.at(1), SessionStatus::Pending);
    QTRY_COMPARE(m_model->count(), 3);
    const int first = m_model->rowOf(ReviewSection::Unsettled, ids.at(0));
    QCOMPARE(m_model->rowOf(ReviewSection::Unsettled, ids.at(1)), first + 1);
    QCOMPARE(m_model->rowOf(ReviewSection::Unsettled, ids.at(2)), first + 2);
}

void TestReviewModel::theRestIsShownOnDemand()
{
    QList<Session> many;
    for (int i = 1; i <= 25; ++i)
        many.append(m_fixture->session(std::nullopt, today().addDays(-i), SessionStatus::Pending));
    QVERIFY(m_fixture->sessions().add(many));
    QTRY_COMPARE(m_model->count(), 25);
    QCOMPARE(entries(ReviewSection::Unsettled).size(), 20);
    const int more = heading(ReviewSection::Unsettled).row() + 21;
    QCOMPARE(m_model->rowAt(more).kind, Kind::More);
    QCOMPARE(m_model->rowAt(more).count, 5);
    QVERIFY(m_model->index(more).flags() & Qt::ItemIsSelectable);
    QVERIFY(!m_model->index(more).data().toString().isEmpty());
    m_model->showMore(ReviewSection::Unsettled);
    QCOMPARE(entries(ReviewSection::Unsettled).size(), 25);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->rowAt(row).kind != Kind::More);
}

void TestReviewModel::theClockMakesSessionsPast()
{
    // Of an hour, at four in New York, which is nine in the evening in UTC.
    m_fixture->addSession(std::nullopt, today(), SessionStatus::Confirmed);
    m_fixture->clock.instant = QDateTime(today(), QTime(21, 59, 59), QTimeZone::utc());
    m_model->reload();
    QCOMPARE(m_model->count(), 0);
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(1);
    QSignalSpy counts(m_model.get(), &ReviewModel::countChanged);
    // As when somebody comes back to the page.
    m_model->setWatched(false);
    m_model->setWatched(true);
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(counts.size(), 1);
}

void TestReviewModel::unwatchedItFollowsAMomentLater()
{
    m_model->setWatched(false);
    m_fixture->addClient(u"Mateo Luna"_s);
    QTest::qWait(1);
    QCOMPARE(m_model->count(), 0);
    QTRY_COMPARE(m_model->count(), 1);
}

void TestReviewModel::thresholdsAreFollowed()
{
    const ClientId mateo = m_fixture->addClient(u"Mateo Luna"_s);
    Session seen = m_fixture->session(mateo, today().addDays(-40));
    seen.privateNotes = u"Calm."_s;
    m_fixture->add(seen);
    QTRY_COMPARE(entries(ReviewSection::NotSeen).size(), 1);
    ReviewThresholds thresholds;
    thresholds.weeksNotSeen = 6;
    QVERIFY(m_fixture->practice->settings().setReviewThresholds(thresholds));
    QTRY_COMPARE(entries(ReviewSection::NotSeen).size(), 0);
    QCOMPARE(entries(ReviewSection::WithoutUpcoming).size(), 1);
    QVERIFY(heading(ReviewSection::NotSeen).data().toString().contains(u'6'));
}

void TestReviewModel::whatAnArchivingTakesAwayGoes()
{
    const ClientId mateo = m_fixture->addClient(u"Mateo Luna"_s);
    QTRY_COMPARE(m_model->count(), 1);
    Client client = m_fixture->clients().find(mateo).value();
    client.state = ClientState::Archived;
    QVERIFY(m_fixture->clients().update(client, ActivityKind::ClientArchived));
    QTRY_COMPARE(m_model->count(), 0);
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
