#include "PracticeDatabase.h"
#include "ReviewQueries.h"
#include "ReviewRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "StoreFixture.h"
#include "TextFolding.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int randomSessions = 2500;
constexpr int randomClients = 40;
/// In minutes.
constexpr qint64 day = 24 * 60;

bool isOpen(SessionStatus status)
{
    return status == SessionStatus::Pending || status == SessionStatus::Confirmed;
}

bool isMissed(SessionStatus status)
{
    return status == SessionStatus::Cancelled || status == SessionStatus::NoShow;
}

} // namespace

/// The review's queries find what reading everything finds, and read no more than they need.
class TestReviewWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everythingIsWhatAPlainWalkFinds();
    void everyQueryKeepsToCoveringIndexes();

private:
    [[nodiscard]] Review plainReview(const ReviewThresholds &thresholds) const;
    [[nodiscard]] int plainlySeenWithin(int days) const;
    void addRandomPractice();
    [[nodiscard]] Result<void> addRandomNotes();
    [[nodiscard]] QDate today() const;

    std::unique_ptr<StoreFixture> m_fixture;
    QList<Client> m_clients;
    QList<Session> m_sessions;
    /// With something recorded or written, and nothing signed.
    QSet<SessionId> m_toSign;
    QSet<SessionId> m_signed;
    QRandomGenerator m_random {20261118};
};

void TestReviewWalk::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_clients.clear();
    m_sessions.clear();
    m_toSign.clear();
    m_signed.clear();
}

QDate TestReviewWalk::today() const
{
    return ZonedTime::fromInstant(m_fixture->clock.time, m_fixture->clock.localZone).day();
}

void TestReviewWalk::addRandomPractice()
{
    for (int i = 0; i < randomClients; ++i) {
        Client client;
        client.name = u"%1 %2"_s.arg(QChar(u'a' + m_random.bounded(26))).arg(i);
        if (m_random.bounded(5) == 0)
            client.state = ClientState::Archived;
        m_clients.append(m_fixture->practice().clients().add(client).value());
    }
    const QList<QByteArray> zones {"America/New_York", "Asia/Tokyo", "Europe/Madrid", "Pacific/Kiritimati", "UTC"};
    for (int i = 0; i < randomSessions; ++i) {
        const auto client = m_random.bounded(12) == 0
            ? std::nullopt
            : std::optional(m_clients.at(m_random.bounded(int(m_clients.size()))).id);
        const auto status = allSessionStatuses.at(std::size_t(m_random.bounded(sessionStatusCount)));
        // Many of them within the last two days, where a session may still run.
        const qint64 minutes =
            m_random.bounded(3) == 0 ? m_random.bounded(-2880, 60) : m_random.bounded(int(-260 * day), int(4 * day));
        Session session = m_fixture->newSession(client, m_fixture->clock.time.addSecs(minutes * 60), status);
        session.start.zone = zones.at(m_random.bounded(int(zones.size())));
        session.durationMinutes = m_random.bounded(1, maxDurationMinutes + 1);
        if (m_random.bounded(3) > 0)
            session.privateNotes = u"Note"_s;
        if (m_random.bounded(9) == 0)
            session.customerNotes = u"Bring"_s;
        m_sessions.append(session);
    }
    m_sessions = m_fixture->practice().sessions().add(m_sessions).value();
    QVERIFY(m_fixture->practice().inOneTransaction([this] { return addRandomNotes(); }));
}

Result<void> TestReviewWalk::addRandomNotes()
{
    RecordedFacts facts;
    facts.words.insert(FactField::Observations, u"Calm."_s);
    NoteSentence sentence;
    sentence.text = u"Calm."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    Practice &practice = m_fixture->practice();
    Result<void> done;
    for (const Session &session : std::as_const(m_sessions)) {
        const int what = m_random.bounded(8);
        const bool isRecorded = what == 0 || what == 1;
        const bool isWritten = what == 1 || what == 2;
        const bool isSigned = what == 3 || (isRecorded && m_random.bounded(2) == 0);
        if (done && isRecorded)
            done = practice.sessionFacts().store(session.id, facts);
        if (done && isWritten)
            done = practice.sessionNotes().store(session.id, note);
        if (done && isSigned)
            done = practice.signedNotes().sign(session.id, note, {u"Vera"_s, u"BCBA"_s}).map([](const SignedNote &) {});
        if (isSigned)
            m_signed.insert(session.id);
        else if (isRecorded || isWritten)
            m_toSign.insert(session.id);
    }
    return done;
}

Review TestReviewWalk::plainReview(const ReviewThresholds &thresholds) const
{
    const qint64 now = m_fixture->clock.time.toSecsSinceEpoch();
    const auto since = [&](int days) {
        return ZonedTime::fromWall(today().addDays(-days), QTime(0, 0), m_fixture->clock.localZone).epochSeconds;
    };
    QList<Session> sessions = m_sessions;
    std::sort(sessions.begin(), sessions.end(), [](const Session &left, const Session &right) {
        return std::pair(left.start.epochSeconds, left.id) > std::pair(right.start.epochSeconds, right.id);
    });
    QList<Client> clients = m_clients;
    std::sort(clients.begin(), clients.end(), [](const Client &left, const Client &right) {
        return std::pair(folded(left.name), left.id) < std::pair(folded(right.name), right.id);
    });
    Review found;
    for (const Client &client : std::as_const(clients)) {
        if (client.state == ClientState::Archived)
            continue;
        ReviewedClient reviewed {client.id, client.name, {}, {}};
        MissedSessions missed {client.id, client.name};
        for (const Session &session : std::as_const(sessions)) {
            if (session.client != client.id)
                continue;
            const bool begun = session.start.epochSeconds < now;
            if (begun && reviewed.lastSeen.isNull() && !isMissed(session.status))
                reviewed.lastSeen = session.start.day();
            if (!begun && session.status != SessionStatus::Cancelled)
                reviewed.next = session.start.day();
            if (begun && session.start.epochSeconds >= since(thresholds.missedWithinDays)) {
                ++missed.sessions;
                missed.cancelled += session.status == SessionStatus::Cancelled ? 1 : 0;
                missed.noShows += session.status == SessionStatus::NoShow ? 1 : 0;
            }
        }
        if (reviewed.next.isNull())
            found.withoutUpcoming.append(reviewed);
        if (reviewed.lastSeen.isValid() && reviewed.lastSeen.daysTo(today()) >= 7 * thresholds.weeksNotSeen)
            found.notSeen.append(reviewed);
        if (missed.sessions >= thresholds.missedOfSessions
            && 100.0 * missed.missed() / missed.sessions >= thresholds.missedPercent)
            found.oftenMissed.append(missed);
    }
    for (const Session &session : std::as_const(sessions)) {
        if (session.start.epochSeconds < since(thresholds.sessionsWithinDays))
            continue;
        if (isOpen(session.status) && session.start.epochSeconds + session.durationMinutes * 60 <= now)
            found.unsettled.append(session.id);
        if (session.status == SessionStatus::Completed && session.start.epochSeconds < now
            && session.privateNotes.isEmpty() && session.customerNotes.isEmpty() && !m_toSign.contains(session.id)
            && !m_signed.contains(session.id))
            found.withoutNote.append(session.id);
        if (session.status == SessionStatus::Completed && session.start.epochSeconds < now
            && m_toSign.contains(session.id))
            found.notesUnsigned.append(session.id);
    }
    return found;
}

int TestReviewWalk::plainlySeenWithin(int days) const
{
    const qint64 now = m_fixture->clock.time.toSecsSinceEpoch();
    const qint64 from =
        ZonedTime::fromWall(today().addDays(-days), QTime(0, 0), m_fixture->clock.localZone).epochSeconds;
    return int(std::count_if(m_clients.begin(), m_clients.end(), [&](const Client &client) {
        return client.state == ClientState::Active
            && std::any_of(m_sessions.begin(), m_sessions.end(), [&](const Session &session) {
                   return session.client == client.id && session.start.epochSeconds >= from
                       && session.start.epochSeconds < now && !isMissed(session.status);
               });
    }));
}

void TestReviewWalk::everythingIsWhatAPlainWalkFinds()
{
    addRandomPractice();
    int notSeen = 0;
    int oftenMissed = 0;
    for (int i = 0; i < 40; ++i) {
        ReviewThresholds thresholds;
        thresholds.weeksNotSeen = m_random.bounded(1, 4);
        thresholds.missedPercent = m_random.bounded(1, 101);
        thresholds.missedOfSessions = m_random.bounded(1, 12);
        thresholds.missedWithinDays = m_random.bounded(7, 200);
        thresholds.sessionsWithinDays = m_random.bounded(7, 300);
        m_fixture->clock.time = m_fixture->clock.time.addSecs(m_random.bounded(26 * 3600));
        const Review found = m_fixture->practice().review().review(thresholds).value();
        const Review expected = plainReview(thresholds);
        const int days = m_random.bounded(1, 120);
        QCOMPARE(m_fixture->practice().review().clientsSeenWithin(days).value(), plainlySeenWithin(days));
        QCOMPARE(found.withoutUpcoming, expected.withoutUpcoming);
        QCOMPARE(found.notSeen, expected.notSeen);
        QCOMPARE(found.oftenMissed, expected.oftenMissed);
        QCOMPARE(found.unsettled, expected.unsettled);
        QCOMPARE(found.withoutNote, expected.withoutNote);
        QCOMPARE(found.notesUnsigned, expected.notesUnsigned);
        QVERIFY(!found.unsettled.isEmpty() && !found.withoutNote.isEmpty() && !found.withoutUpcoming.isEmpty());
        notSeen += int(found.notSeen.size());
        oftenMissed += int(found.oftenMissed.size());
    }
    QVERIFY(notSeen > 10);
    QVERIFY(oftenMissed > 10);
}

void TestReviewWalk::everyQueryKeepsToCoveringIndexes()
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QVERIFY(database.has_value());
    SessionIdSet ids;
    ids.insert(1);
    const qint64 now = m_fixture->clock.time.toSecsSinceEpoch();
    for (const SqlQuery &query :
         {ReviewQueries::clients(now), ReviewQueries::clientsSeen(0, now), ReviewQueries::missed(0, now),
          ReviewQueries::unsettled(0, now, true), ReviewQueries::noteless(true),
          ReviewQueries::completedAmong(0, now, ids), ReviewQueries::missesOf({}, 0, now)}) {
        QSqlQuery explain((*database)->connection());
        QVERIFY2(explain.prepare(u"EXPLAIN QUERY PLAN "_s + query.sql), qPrintable(query.sql));
        for (const QVariant &value : query.values)
            explain.addBindValue(value);
        QVERIFY(explain.exec());
        int steps = 0;
        while (explain.next()) {
            const QString step = explain.value(u"detail"_s).toString();
            QVERIFY2(!step.startsWith("SCAN"_L1) || step.contains("subquery"_L1), qPrintable(step + u'\n' + query.sql));
            QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(step + u'\n' + query.sql));
            if (step.startsWith("SEARCH session"_L1) || step.startsWith("SEARCH s "_L1)) {
                ++steps;
                QVERIFY2(step.contains("COVERING INDEX"_L1), qPrintable(step + u'\n' + query.sql));
            }
        }
        QVERIFY2(steps > 0, qPrintable(query.sql));
    }
}

QTEST_GUILESS_MAIN(TestReviewWalk)
#include "tst_reviewwalk.moc"
