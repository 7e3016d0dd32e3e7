#include "ActivityRepository.h"
#include "PracticeSettingsRepository.h"
#include "ReviewRepository.h"
#include "SeenMisses.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// In minutes.
constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aClientWithoutASessionToComeIsFound();
    void aCancelledSessionIsNotOneToCome();
    void aSessionThatRunsNowIsNeitherToComeNorOver();
    void whoWasMissedWasNotSeen();
    void theDayIsThatOfTheSessionsOwnZone();
    void weeksAreWholeOnes();
    void theShareIsOfAllSessionsInThePeriod();
    void whatWasSeenIsLeftAloneUntilThereIsMore();
    void archivedClientsAreLeftAlone();
    void aDeletedClientsSessionsAreFound();
    void whatIsOlderThanTheDaysIsLeftAlone();
    void eitherNoteIsANote();
    void whatIsNotSignedIsCalledToMind();
    void blanksAreNoNote();
    void thresholdsOutOfRangeAreRefused();
    void thresholdsAreKept();

private:
    [[nodiscard]] Review review(const ReviewThresholds &thresholds = {}) const;
    [[nodiscard]] Session add(std::optional<ClientId> client, qint64 minutesFromNow, SessionStatus status,
                              const QString &privateNotes = {}) const;
    [[nodiscard]] QDate today() const;

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestReview::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

QDate TestReview::today() const
{
    return ZonedTime::fromInstant(m_fixture->clock.time, m_fixture->clock.localZone).day();
}

Review TestReview::review(const ReviewThresholds &thresholds) const
{
    const auto review = m_fixture->practice().review().review(thresholds);
    if (!review)
        qFatal("No review: %s", qPrintable(review.error().sentence() + review.error().detail));
    return *review;
}

Session TestReview::add(std::optional<ClientId> client, qint64 minutesFromNow, SessionStatus status,
                        const QString &privateNotes) const
{
    Session session = m_fixture->newSession(client, m_fixture->clock.time.addSecs(minutesFromNow * 60), status);
    session.privateNotes = privateNotes;
    const auto added = m_fixture->practice().sessions().add({session});
    if (!added)
        qFatal("The session could not be added: %s", qPrintable(added.error().detail));
    return added->constFirst();
}

void TestReview::aClientWithoutASessionToComeIsFound()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const Client ana = m_fixture->addClient(u"Ana Ruiz"_s);
    (void)add(mateo.id, -3 * day, SessionStatus::Completed);
    const QList<ReviewedClient> expected {{ana.id, u"Ana Ruiz"_s, {}, {}},
                                          {mateo.id, u"Mateo Luna"_s, QDate(2026, 11, 15), {}}};
    QCOMPARE(review().withoutUpcoming, expected);
    (void)add(ana.id, 2 * day, SessionStatus::Pending);
    QCOMPARE(review().withoutUpcoming, expected.mid(1));
    // A new client was not seen yet, which is not the same as not seen for long.
    QVERIFY(review().notSeen.isEmpty());
}

void TestReview::aCancelledSessionIsNotOneToCome()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, 2 * day, SessionStatus::Cancelled);
    QCOMPARE(review().withoutUpcoming.size(), 1);
    (void)add(mateo.id, 3 * day, SessionStatus::Confirmed);
    QVERIFY(review().withoutUpcoming.isEmpty());
}

void TestReview::aSessionThatRunsNowIsNeitherToComeNorOver()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const Session running = add(mateo.id, -30, SessionStatus::Confirmed);
    QCOMPARE(review().withoutUpcoming.size(), 1);
    QCOMPARE(review().withoutUpcoming.constFirst().lastSeen, today());
    QVERIFY(review().unsettled.isEmpty());
    m_fixture->clock.time = m_fixture->clock.time.addSecs(30 * 60 - 1);
    QVERIFY(review().unsettled.isEmpty());
    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    QCOMPARE(review().unsettled, QList {running.id});
    // The longest of all, too.
    Session longest = m_fixture->newSession(mateo.id, m_fixture->clock.time, SessionStatus::Pending);
    longest.durationMinutes = maxDurationMinutes;
    const Session stored = m_fixture->practice().sessions().add({longest})->constFirst();
    m_fixture->clock.time = m_fixture->clock.time.addSecs(day * 60 - 1);
    QCOMPARE(review().unsettled, QList {running.id});
    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    QCOMPARE(review().unsettled, (QList {stored.id, running.id}));
}

void TestReview::whoWasMissedWasNotSeen()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, -40 * day, SessionStatus::Completed);
    (void)add(mateo.id, -3 * day, SessionStatus::NoShow);
    (void)add(mateo.id, -2 * day, SessionStatus::Cancelled);
    const Review found = review();
    QCOMPARE(found.notSeen.size(), 1);
    QCOMPARE(found.notSeen.constFirst().lastSeen, QDate(2026, 10, 9));
}

void TestReview::theDayIsThatOfTheSessionsOwnZone()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    Session session = m_fixture->newSession(mateo.id, m_fixture->clock.time, SessionStatus::Completed);
    // Already the 11th in Tokyo while it is still the 10th at home.
    session.start = ZonedTime::fromWall(QDate(2026, 11, 11), QTime(8, 0), "Asia/Tokyo");
    QVERIFY(m_fixture->practice().sessions().add({session}));
    QCOMPARE(review().withoutUpcoming.constFirst().lastSeen, QDate(2026, 11, 11));
}

void TestReview::weeksAreWholeOnes()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, -27 * day, SessionStatus::Completed);
    QVERIFY(review().notSeen.isEmpty());
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    QCOMPARE(review().notSeen.size(), 1);
    ReviewThresholds thresholds;
    thresholds.weeksNotSeen = 5;
    QVERIFY(review(thresholds).notSeen.isEmpty());
    // With one to come as well: whoever shows it says so.
    (void)add(mateo.id, 2 * day, SessionStatus::Confirmed);
    QCOMPARE(review().notSeen.size(), 1);
    QCOMPARE(review().notSeen.constFirst().next, today().addDays(2));
}

void TestReview::theShareIsOfAllSessionsInThePeriod()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, -1 * day, SessionStatus::Cancelled);
    (void)add(mateo.id, -2 * day, SessionStatus::NoShow);
    (void)add(mateo.id, -3 * day, SessionStatus::Completed);
    // Three are too few to say.
    QVERIFY(review().oftenMissed.isEmpty());
    (void)add(mateo.id, -4 * day, SessionStatus::Completed);
    const MissedSessions half {mateo.id, mateo.name, 4, 1, 1};
    QCOMPARE(review().oftenMissed, QList {half});
    QCOMPARE(half.percent(), 50);
    // Neither what is to come nor what was long ago counts.
    (void)add(mateo.id, 4 * day, SessionStatus::Cancelled);
    (void)add(mateo.id, -200 * day, SessionStatus::Cancelled);
    QCOMPARE(review().oftenMissed, QList {half});
    ReviewThresholds thresholds;
    thresholds.missedPercent = 50;
    QCOMPARE(review(thresholds).oftenMissed, QList {half});
    thresholds.missedPercent = 51;
    QVERIFY(review(thresholds).oftenMissed.isEmpty());
}

void TestReview::whatWasSeenIsLeftAloneUntilThereIsMore()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const Client lucia = m_fixture->addClient(u"Lucía Sol"_s);
    for (const Client &client : {mateo, lucia}) {
        for (int i = 1; i <= 4; ++i)
            (void)add(client.id, -i * day, SessionStatus::NoShow);
    }
    QCOMPARE(review().oftenMissed.size(), 2);
    const auto misses = m_fixture->practice().review().missesOf(mateo.id, {});
    QVERIFY(misses);
    QCOMPARE(misses->size(), 4);
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    const QSignalSpy told(&settings, &PracticeSettingsRepository::statesReplaced);
    QVERIFY(setSeenMisses(settings, {mateo.id, *misses}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(seenMisses(settings, mateo.id), (SeenMisses {mateo.id, *misses}));
    QCOMPARE(review().oftenMissed.size(), 1);
    QCOMPARE(review().oftenMissed.constFirst().id, lucia.id);
    // What takes place says nothing new, another miss does.
    (void)add(mateo.id, -5 * hour, SessionStatus::Completed);
    QCOMPARE(review().oftenMissed.size(), 1);
    (void)add(mateo.id, -2 * hour, SessionStatus::Cancelled);
    QCOMPARE(review().oftenMissed.size(), 2);
    // Nothing seen is as if it had never been said.
    QVERIFY(setSeenMisses(settings, {lucia.id, {}}));
    QCOMPARE(review().oftenMissed.size(), 2);
}

void TestReview::archivedClientsAreLeftAlone()
{
    Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    for (int i = 40; i < 46; ++i)
        (void)add(mateo.id, -i * day, SessionStatus::NoShow);
    (void)add(mateo.id, -50 * day, SessionStatus::Completed, u"Seen."_s);
    const Session open = add(mateo.id, -47 * day, SessionStatus::Confirmed);
    QCOMPARE(review().notSeen.size(), 1);
    QCOMPARE(review().oftenMissed.size(), 1);
    mateo.state = ClientState::Archived;
    QVERIFY(m_fixture->practice().clients().update(mateo, ActivityKind::ClientArchived));
    const Review found = review();
    QVERIFY(found.withoutUpcoming.isEmpty());
    QVERIFY(found.notSeen.isEmpty());
    QVERIFY(found.oftenMissed.isEmpty());
    // What happened with them is still to be said.
    QCOMPARE(found.unsettled, QList {open.id});
}

void TestReview::aDeletedClientsSessionsAreFound()
{
    const Session open = add(std::nullopt, -2 * day, SessionStatus::Pending);
    const Session completed = add(std::nullopt, -3 * day, SessionStatus::Completed);
    const Review found = review();
    QCOMPARE(found.unsettled, QList {open.id});
    QCOMPARE(found.withoutNote, QList {completed.id});
    QVERIFY(found.withoutUpcoming.isEmpty());
}

void TestReview::whatIsOlderThanTheDaysIsLeftAlone()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, -20 * day, SessionStatus::Pending);
    (void)add(mateo.id, -20 * day, SessionStatus::Completed);
    ReviewThresholds thresholds;
    thresholds.sessionsWithinDays = 20;
    QCOMPARE(review(thresholds).unsettled.size(), 1);
    QCOMPARE(review(thresholds).withoutNote.size(), 1);
    thresholds.sessionsWithinDays = 19;
    QVERIFY(review(thresholds).unsettled.isEmpty());
    QVERIFY(review(thresholds).withoutNote.isEmpty());
}

void TestReview::eitherNoteIsANote()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    (void)add(mateo.id, -2 * day, SessionStatus::Completed, u"Four of five trials."_s);
    Session forClient = m_fixture->newSession(mateo.id, m_fixture->clock.time.addDays(-3), SessionStatus::Completed);
    forClient.customerNotes = u"Bring the blue folder."_s;
    QVERIFY(m_fixture->practice().sessions().add({forClient}));
    const Session without = add(mateo.id, -4 * day, SessionStatus::Completed);
    // Nothing is to be written of what did not take place.
    (void)add(mateo.id, -5 * day, SessionStatus::Cancelled);
    (void)add(mateo.id, -6 * day, SessionStatus::NoShow);
    QCOMPARE(review().withoutNote, QList {without.id});
    Session written = without;
    written.privateNotes = u"Calm."_s;
    QVERIFY(m_fixture->practice().sessions().update({written}, ActivityKind::NotesUpdated));
    QVERIFY(review().withoutNote.isEmpty());
}

void TestReview::whatIsNotSignedIsCalledToMind()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const Session recorded = add(mateo.id, -2 * day, SessionStatus::Completed, u"Plain."_s);
    const Session written = add(mateo.id, -3 * day, SessionStatus::Completed);
    // Nothing is to be signed of what did not take place, and nothing yet of what is still to be settled.
    const Session missed = add(mateo.id, -4 * day, SessionStatus::NoShow);
    const Session open = add(mateo.id, -5 * day, SessionStatus::Confirmed);
    RecordedFacts facts;
    facts.words.insert(FactField::Observations, u"Calm."_s);
    for (const Session &session : {recorded, missed, open})
        QVERIFY(m_fixture->practice().sessionFacts().store(session.id, facts));
    NoteSentence sentence;
    sentence.text = u"Calm."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    QVERIFY(m_fixture->practice().sessionNotes().store(written.id, note));
    QCOMPARE(review().notesUnsigned, (QList {recorded.id, written.id}));
    QVERIFY(review().withoutNote.isEmpty());
    QVERIFY(m_fixture->practice().signedNotes().sign(written.id, note, {u"Vera Torres"_s, u"BCBA"_s}));
    QCOMPARE(review().notesUnsigned, (QList {recorded.id}));
    QVERIFY(review().withoutNote.isEmpty());
    QVERIFY(m_fixture->practice().sessionFacts().store(recorded.id, {}));
    QVERIFY(review().notesUnsigned.isEmpty());
}

void TestReview::blanksAreNoNote()
{
    const Client mateo = m_fixture->addClient(u"Mateo Luna"_s);
    const Session blank = add(mateo.id, -2 * day, SessionStatus::Completed, u" \n\t "_s);
    QCOMPARE(review().withoutNote, QList {blank.id});
}

void TestReview::thresholdsOutOfRangeAreRefused()
{
    ReviewThresholds thresholds;
    thresholds.missedPercent = 0;
    const auto refused = m_fixture->practice().review().review(thresholds);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::NumberOutOfRange);
    QCOMPARE(refused.error().subject, u"missedPercent"_s);
    QVERIFY(validateReviewThresholds({}));
}

void TestReview::thresholdsAreKept()
{
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    QCOMPARE(settings.reviewThresholds(), ReviewThresholds {});
    const QSignalSpy changed(&settings, &PracticeSettingsRepository::reviewThresholdsChanged);
    const auto entries = [&] { return m_fixture->practice().activity().latest(100)->size(); };
    const auto before = entries();
    const ReviewThresholds thresholds {6, 40, 5, 120, 365};
    QVERIFY(settings.setReviewThresholds(thresholds));
    QVERIFY(settings.setReviewThresholds(thresholds));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entries(), before + 1);
    ReviewThresholds wrong = thresholds;
    wrong.weeksNotSeen = 0;
    QCOMPARE(settings.setReviewThresholds(wrong).error().code, ErrorCode::NumberOutOfRange);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->practice().settings().reviewThresholds(), thresholds);
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
