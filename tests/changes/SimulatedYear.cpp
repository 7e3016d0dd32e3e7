#include "SimulatedYear.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int minutesInYear = 365 * 24 * 60;
constexpr qint64 secondsInMinute = 60;

const std::array<QByteArray, 5> zones {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe",
                                       "America/Bogota"};

} // namespace

SimulatedYear::SimulatedYear(quint32 seed)
    : m_random(seed)
    , m_fixture(std::make_unique<PracticeFixture>())
{
    Model model;
    for (const QString &name : {u"Ana"_s, u"Beto"_s, u"Caro"_s, u"Dani"_s, u"Eva"_s}) {
        const ClientId id = m_fixture->addClient(name);
        model.clients.insert(id, m_fixture->clients().find(id).value());
    }
    Calendar second;
    second.name = u"Home visits"_s;
    QVERIFY(m_fixture->practice->calendars().add(second));
    const auto calendars = m_fixture->practice->calendars().all().value();
    for (const Calendar &calendar : calendars)
        m_calendars.append(calendar.id);
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    model.services = practice().services().all().value();
    m_history = {model};
}

void SimulatedYear::passTime()
{
    // At least a minute, so that no two notes are typed as one.
    const int minutes = 1 + below(2 * minutesInYear / steps);
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(minutes * secondsInMinute);
}

ZonedTime SimulatedYear::randomStart()
{
    const QByteArray zone = zones.at(std::size_t(below(int(zones.size()))));
    const QDate day = m_fixture->clock.instant.date().addDays(below(60) - 20);
    return ZonedTime::fromWall(day, QTime(below(24), 15 * below(4)), zone);
}

Session SimulatedYear::plannedSession()
{
    Session session;
    if (below(12) != 0)
        session.client = model().clients.keys().at(below(int(model().clients.size())));
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

QList<SessionId> SimulatedYear::randomIds(int most)
{
    QList<SessionId> ids;
    const QList<SessionId> known = model().sessions.keys();
    for (int i = 0; !known.isEmpty() && i < 1 + below(most); ++i)
        ids.append(known.at(below(int(known.size()))));
    return ids;
}

// What can be redone is gone as soon as something else is done; a step that changes nothing is none.
void SimulatedYear::did(const Model &model, const QList<SessionId> &touched)
{
    m_history.resize(m_now + 1);
    m_history.append(model);
    ++m_now;
    m_touched = touched;
}

qsizetype SimulatedYear::unlinkedCount() const
{
    return std::count_if(model().sessions.begin(), model().sessions.end(),
                         [](const Session &session) { return !session.client; });
}

void SimulatedYear::undo()
{
    QCOMPARE(m_open->changes().canUndo(), m_now > 0);
    m_open->changes().undo();
    if (m_now > 0) {
        --m_now;
        ++m_undone;
    }
}

void SimulatedYear::redo()
{
    const bool can = m_now + 1 < m_history.size();
    QCOMPARE(m_open->changes().canRedo(), can);
    m_open->changes().redo();
    if (can) {
        ++m_now;
        ++m_redone;
    }
}

void SimulatedYear::reopen()
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

void SimulatedYear::takeStep()
{
    static const std::array<std::pair<int, Step>, 19> chances {{
        {14, &SimulatedYear::bookOne},     {8, &SimulatedYear::bookSeries},    {2, &SimulatedYear::moveSeries},
        {2, &SimulatedYear::cancelSeries}, {4, &SimulatedYear::bookAgain},     {11, &SimulatedYear::move},
        {6, &SimulatedYear::cancel},       {8, &SimulatedYear::setStatus},     {5, &SimulatedYear::edit},
        {4, &SimulatedYear::write},        {2, &SimulatedYear::changeService}, {2, &SimulatedYear::addClient},
        {2, &SimulatedYear::deleteClient}, {3, &SimulatedYear::changePlan},    {3, &SimulatedYear::recordFacts},
        {3, &SimulatedYear::writeNote},    {1, &SimulatedYear::addAddendum},   {18, &SimulatedYear::undo},
        {2, &SimulatedYear::redo},
    }};
    passTime();
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

} // namespace bitacora
