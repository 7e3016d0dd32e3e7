#include "OpenPractice.h"

#include "Conflicts.h"
#include "PracticeFixture.h"
#include "Recurrence.h"
#include "SessionCopy.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int steps = 800;
constexpr int stepsBetweenFullComparisons = 200;
constexpr int minutesInYear = 365 * 24 * 60;
constexpr qint64 secondsInMinute = 60;

const std::array<QByteArray, 5> zones {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe",
                                       "America/Bogota"};

/// The practice as a plain map.
struct Model
{
    QMap<SessionId, Session> sessions;
    QList<Service> services;
};

bool isTaking(const Session &session)
{
    return session.status != SessionStatus::Cancelled && session.status != SessionStatus::NoShow;
}

qint64 endOf(const Session &session)
{
    return session.start.epochSeconds + session.durationMinutes * secondsInMinute;
}

/// When the store wrote it last is its own business.
bool isSame(Session left, const Session &right)
{
    left.changedAt = right.changedAt;
    return left == right;
}

} // namespace

/// A year of a practice, in which people do everything in any order: after every step the store equals a plain map.
class SimulatedYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfChangesIsWhatAPlainMapSays_data();
    void aYearOfChangesIsWhatAPlainMapSays();

private:
    using Step = void (SimulatedYearTest::*)();

    void begin(quint32 seed);
    void takeStep();
    void passTime();

    void bookOne();
    void bookSeries();
    void bookAgain();
    void move();
    void cancel();
    void setStatus();
    void edit();
    void write();
    void changeService();
    void undo();
    void redo();
    void reopen();

    void did(const Model &model, const QList<SessionId> &touched);
    void booked(const QList<Session> &planned);
    void compareStep();
    void compareConflicts(const Session &planned);
    void compareEverything();
    [[nodiscard]] SessionStatistics countNaively(std::optional<ClientId> client) const;

    [[nodiscard]] const Model &model() const { return m_history.at(m_now); }
    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] Session plannedSession();
    [[nodiscard]] ZonedTime randomStart();
    [[nodiscard]] QList<SessionId> randomIds(int most);

    QRandomGenerator m_random;
    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    QList<ClientId> m_clients;
    QList<CalendarId> m_calendars;
    /// The model after each step that can be undone or redone; `m_now` is the present.
    QList<Model> m_history;
    qsizetype m_now = 0;
    QList<SessionId> m_touched;
    int m_undone = 0;
    int m_redone = 0;
};

void SimulatedYearTest::begin(quint32 seed)
{
    m_open.reset();
    m_random.seed(seed);
    m_fixture = std::make_unique<PracticeFixture>();
    m_clients.clear();
    for (const QString &name : {u"Ana"_s, u"Beto"_s, u"Caro"_s, u"Dani"_s, u"Eva"_s})
        m_clients.append(m_fixture->addClient(name));
    Calendar second;
    second.name = u"Home visits"_s;
    QVERIFY(m_fixture->practice->calendars().add(second));
    m_calendars.clear();
    const auto calendars = m_fixture->practice->calendars().all().value();
    for (const Calendar &calendar : calendars)
        m_calendars.append(calendar.id);
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    m_history = {{{}, practice().services().all().value()}};
    m_now = 0;
    m_undone = 0;
    m_redone = 0;
}

void SimulatedYearTest::passTime()
{
    // At least a minute, so that no two notes are typed as one.
    const int minutes = 1 + below(2 * minutesInYear / steps);
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(minutes * secondsInMinute);
}

ZonedTime SimulatedYearTest::randomStart()
{
    const QByteArray zone = zones.at(std::size_t(below(int(zones.size()))));
    const QDate day = m_fixture->clock.instant.date().addDays(below(60) - 20);
    return ZonedTime::fromWall(day, QTime(below(24), 15 * below(4)), zone);
}

Session SimulatedYearTest::plannedSession()
{
    Session session;
    if (below(12) != 0)
        session.client = m_clients.at(below(int(m_clients.size())));
    const Service &service = model().services.at(below(int(model().services.size())));
    session.service = service.id;
    session.calendar = m_calendars.at(below(int(m_calendars.size())));
    session.start = randomStart();
    session.durationMinutes = below(3) == 0 ? 1 + below(maxDurationMinutes) : service.durationMinutes;
    session.status = SessionStatus(below(sessionStatusCount));
    session.location = below(2) == 0 ? QString() : u"Room %1"_s.arg(below(9));
    session.customerNotes = below(3) == 0 ? u"Bring the cards."_s : QString();
    if (below(3) != 0)
        session.fee = Money {below(20'000), below(4) == 0 ? u"EUR"_s : u"USD"_s};
    return session;
}

QList<SessionId> SimulatedYearTest::randomIds(int most)
{
    QList<SessionId> ids;
    const QList<SessionId> known = model().sessions.keys();
    for (int i = 0; !known.isEmpty() && i < 1 + below(most); ++i)
        ids.append(known.at(below(int(known.size()))));
    return ids;
}

// What can be redone is gone as soon as something else is done; a step that changes nothing is none.
void SimulatedYearTest::did(const Model &model, const QList<SessionId> &touched)
{
    m_history.resize(m_now + 1);
    m_history.append(model);
    ++m_now;
    m_touched = touched;
}

void SimulatedYearTest::booked(const QList<Session> &planned)
{
    const auto stored = m_open->sessionChanges().book(planned);
    QVERIFY(stored);
    QCOMPARE(stored->size(), planned.size());
    Model after = model();
    QList<SessionId> touched;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        Session expected = planned.at(i);
        expected.id = stored->at(i).id;
        expected.createdAt = m_fixture->clock.instant;
        QVERIFY(isSame(expected, stored->at(i)));
        QVERIFY(!after.sessions.contains(expected.id));
        after.sessions.insert(expected.id, expected);
        touched.append(expected.id);
    }
    did(after, touched);
}

void SimulatedYearTest::bookOne()
{
    const Session planned = plannedSession();
    compareConflicts(planned);
    booked({planned});
}

void SimulatedYearTest::bookSeries()
{
    Session session = plannedSession();
    Recurrence recurrence;
    recurrence.rhythm = Recurrence::Rhythm(below(3));
    recurrence.count = 2 + below(60);
    QList<Session> series;
    const QList<ZonedTime> starts = occurrences(recurrence, session.start);
    for (const ZonedTime &start : starts) {
        session.start = start;
        series.append(session);
    }
    QCOMPARE(series.size(), recurrence.count);
    booked(series);
}

void SimulatedYearTest::bookAgain()
{
    const QList<SessionId> ids = randomIds(1);
    if (!ids.isEmpty())
        booked({duplicateOf(model().sessions.value(ids.constFirst()), randomStart())});
}

void SimulatedYearTest::move()
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
    QVERIFY(m_open->sessionChanges().update(moved));
    if (changes)
        did(after, ids);
}

void SimulatedYearTest::cancel()
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

void SimulatedYearTest::setStatus()
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

void SimulatedYearTest::edit()
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
    QVERIFY(m_open->sessionChanges().update({edited}));
    edited.customerNotes = before.customerNotes;
    edited.privateNotes = before.privateNotes;
    edited.changedAt = before.changedAt;
    Model after = model();
    after.sessions.insert(edited.id, edited);
    if (!(edited == before))
        did(after, ids);
}

void SimulatedYearTest::write()
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

void SimulatedYearTest::changeService()
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

void SimulatedYearTest::undo()
{
    QCOMPARE(m_open->changes().canUndo(), m_now > 0);
    m_open->changes().undo();
    if (m_now > 0) {
        --m_now;
        ++m_undone;
    }
}

void SimulatedYearTest::redo()
{
    const bool can = m_now + 1 < m_history.size();
    QCOMPARE(m_open->changes().canRedo(), can);
    m_open->changes().redo();
    if (can) {
        ++m_now;
        ++m_redone;
    }
}

void SimulatedYearTest::reopen()
{
    const SecretBytes key = practice().dataKey();
    const PracticeOptions options {KdfCost {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses}, &m_fixture->clock,
                                   false};
    m_open.reset();
    auto opened = Practice::openWithKey(m_fixture->path(), key.clone(), options);
    QVERIFY(opened);
    m_open = std::make_unique<OpenPractice>(std::move(*opened));
    // Locking ends what can be undone.
    m_history = {model()};
    m_now = 0;
    compareEverything();
}

void SimulatedYearTest::takeStep()
{
    static const std::array<std::pair<int, Step>, 11> chances {{
        {29, &SimulatedYearTest::bookOne},
        {8, &SimulatedYearTest::bookSeries},
        {4, &SimulatedYearTest::bookAgain},
        {14, &SimulatedYearTest::move},
        {8, &SimulatedYearTest::cancel},
        {10, &SimulatedYearTest::setStatus},
        {5, &SimulatedYearTest::edit},
        {4, &SimulatedYearTest::write},
        {2, &SimulatedYearTest::changeService},
        {14, &SimulatedYearTest::undo},
        {2, &SimulatedYearTest::redo},
    }};
    m_touched.clear();
    // Who has undone one thing too many redoes it at once: later there is nothing left to redo.
    if (m_now + 1 < m_history.size() && below(3) == 0) {
        redo();
        return;
    }
    int chance = below(100);
    for (const auto &[percent, step] : chances) {
        if (chance < percent) {
            (this->*step)();
            return;
        }
        chance -= percent;
    }
}

// The same overlaps and buffers as a walk over every session finds.
void SimulatedYearTest::compareConflicts(const Session &planned)
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

SessionStatistics SimulatedYearTest::countNaively(std::optional<ClientId> client) const
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

void SimulatedYearTest::compareStep()
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
    for (const SessionId id : std::as_const(m_touched))
        QVERIFY(isSame(practice().sessions().find(id).value(), model().sessions.value(id)));
    QVERIFY(practice().sessions().statistics({}).value() == countNaively(std::nullopt));
    SessionFilter filter;
    filter.client = m_clients.at(below(int(m_clients.size())));
    QVERIFY(practice().sessions().statistics(filter).value() == countNaively(filter.client));
    QVERIFY(practice().services().all().value() == model().services);
}

void SimulatedYearTest::compareEverything()
{
    for (const Session &session : model().sessions)
        QVERIFY(isSame(practice().sessions().find(session.id).value(), session));
    compareStep();
}

void SimulatedYearTest::aYearOfChangesIsWhatAPlainMapSays_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("2026") << quint32(2026);
}

void SimulatedYearTest::aYearOfChangesIsWhatAPlainMapSays()
{
    QFETCH(quint32, seed);
    begin(seed);
    for (int step = 0; step < steps; ++step) {
        passTime();
        takeStep();
        compareStep();
        if (step % stepsBetweenFullComparisons == stepsBetweenFullComparisons / 2)
            compareEverything();
        if (step % stepsBetweenFullComparisons == stepsBetweenFullComparisons - 1)
            reopen();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at step %1"_s.arg(step)));
    }
    QVERIFY(model().sessions.size() > 1000);
    QVERIFY2(m_undone > 100 && m_redone > 20, qPrintable(u"%1 undone, %2 redone"_s.arg(m_undone).arg(m_redone)));
    QVERIFY(practice().verify()->isSound());
}

QTEST_GUILESS_MAIN(SimulatedYearTest)
#include "tst_simulated_year.moc"
