#include "SampleSchedule.h"

#include "SampleRandom.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bitacora {

namespace {

constexpr quint64 rhythmStream = 2;
constexpr quint64 slotStream = 3;
constexpr quint64 sessionStream = 4;

constexpr int daysInWeek = 7;
constexpr int weeksInYear = 52;
constexpr qint64 secondsInDay = 86'400;
/// A history that goes further back than this comes more often a week instead.
constexpr int longestHistoryWeeks = 6 * weeksInYear;
/// Clients from this place on may have left, or stay away: the first ones come.
constexpr int firstThatMayLeave = 6;
constexpr int awayPlace = 5;
constexpr int awayWeeks = 7;

/// A weekly hour.
struct Slot
{
    int weekday = 1;
    QTime time;
};

/// The hours that a week has, Monday to Saturday. Each day has its own minutes past the hour.
std::vector<Slot> weekSlots()
{
    constexpr std::array<int, 6> minutesPastTheHour {0, 30, 0, 15, 0, 0};
    constexpr int saturday = 6;
    std::vector<Slot> all;
    for (int weekday = 1; weekday <= saturday; ++weekday) {
        const int first = weekday == saturday ? 9 : 8;
        const int last = weekday == saturday ? 12 : 17;
        for (int hour = first; hour <= last; ++hour)
            all.push_back({weekday, QTime(hour, minutesPastTheHour[size_t(weekday - 1)])});
    }
    return all;
}

/// Gives the clients their hours: the emptiest ones first, so that sessions overlap only when the week is full.
class SlotBook
{
public:
    explicit SlotBook(quint32 seed)
        : m_random(seed, slotStream)
        , m_taken(m_slots.size(), 0)
    {
    }

    std::vector<Slot> take(int count)
    {
        std::vector<size_t> order(m_slots.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(m_random.below(int(i)))]);
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_taken[a] < m_taken[b]; });
        order.resize(std::min(order.size(), size_t(count)));
        std::sort(order.begin(), order.end());
        std::vector<Slot> slots;
        for (const size_t place : order) {
            ++m_taken[place];
            slots.push_back(m_slots[place]);
        }
        return slots;
    }
    static int count() { return int(weekSlots().size()); }

private:
    SampleRandom m_random;
    std::vector<Slot> m_slots = weekSlots();
    std::vector<int> m_taken;
};

/// Which service a session is for: an assessment opens, therapy is most of the rest.
SampleService serviceOf(SampleRandom &random, bool first)
{
    if (first)
        return SampleService::Assessment;
    const int roll = random.below(100);
    if (roll < 70)
        return SampleService::DirectTherapy;
    if (roll < 82)
        return SampleService::CaregiverTraining;
    if (roll < 91)
        return SampleService::Supervision;
    if (roll < 95)
        return SampleService::SocialGroup;
    return roll < 98 ? SampleService::Consultation : SampleService::Assessment;
}

SessionStatus statusOf(SampleRandom &random, qint64 secondsAgo)
{
    constexpr int twoWeeks = 14;
    const int roll = random.below(100);
    if (secondsAgo <= 0)
        return roll < 5 ? SessionStatus::Cancelled : roll < 60 ? SessionStatus::Confirmed : SessionStatus::Pending;
    // Some recent ones were never closed: the monthly look finds them.
    if (secondsAgo < twoWeeks * secondsInDay && roll < 10)
        return roll < 5 ? SessionStatus::Confirmed : SessionStatus::Pending;
    if (roll < 84)
        return SessionStatus::Completed;
    return roll < 94 ? SessionStatus::Cancelled : SessionStatus::NoShow;
}

int durationOf(SampleRandom &random, SampleService service)
{
    static const QList<Service> services = sampleServices();
    constexpr std::array<int, 4> changes {-15, -10, 10, 15};
    constexpr int oftenChanged = 12;
    const int usual = services[int(service)].durationMinutes;
    return random.chance(oftenChanged) ? usual + random.pick(std::span<const int>(changes)) : usual;
}

/// Whether a week has no sessions: holidays at the end of December, and now and then a trip.
bool isWeekOff(SampleRandom &random, QDate monday)
{
    constexpr int december = 12;
    constexpr int lastWeeks = 20;
    return random.chance(monday.month() == december && monday.day() >= lastWeeks ? 60 : 6);
}

ZonedTime startOn(QDate monday, const Slot &slot, SampleRandom &random, const QByteArray &zone)
{
    constexpr int seldomLater = 8;
    constexpr int quarterHour = 15 * 60;
    const QTime time = random.chance(seldomLater) ? slot.time.addSecs(quarterHour) : slot.time;
    return ZonedTime::fromWall(monday.addDays(slot.weekday - 1), time, zone);
}

/// The starts of one client, oldest first.
std::vector<ZonedTime> startsOf(const SampleRhythm &rhythm, std::vector<Slot> slots, SampleRandom random,
                                const QDateTime &now)
{
    const qint64 nowSeconds = now.toSecsSinceEpoch();
    const QDate today = ZonedTime::fromInstant(now, rhythm.zone).day();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const int ahead =
        rhythm.endedWeeksAgo > 0 ? 0 : std::min(rhythm.sessions / 4, rhythm.perWeek * random.between(2, 6));
    std::vector<ZonedTime> starts;
    for (int week = 0; int(starts.size()) < ahead; ++week) {
        for (const Slot &slot : slots) {
            const ZonedTime start = startOn(monday.addDays(qint64(week) * daysInWeek), slot, random, rhythm.zone);
            if (start.epochSeconds > nowSeconds && int(starts.size()) < ahead)
                starts.push_back(start);
        }
    }
    std::reverse(slots.begin(), slots.end());
    for (int week = rhythm.endedWeeksAgo; int(starts.size()) < rhythm.sessions; ++week) {
        const QDate weekStart = monday.addDays(-qint64(week) * daysInWeek);
        if (isWeekOff(random, weekStart))
            continue;
        for (const Slot &slot : slots) {
            const ZonedTime start = startOn(weekStart, slot, random, rhythm.zone);
            if (start.epochSeconds <= nowSeconds && int(starts.size()) < rhythm.sessions)
                starts.push_back(start);
        }
    }
    std::sort(starts.begin(), starts.end(),
              [](const ZonedTime &a, const ZonedTime &b) { return a.epochSeconds < b.epochSeconds; });
    return starts;
}

} // namespace

std::vector<SampleRhythm> sampleRhythms(const SampleSize &size, const QByteArray &zone)
{
    constexpr std::array<int, 6> perWeekChoices {1, 1, 1, 1, 2, 2};
    const QByteArray elsewhere = zone == "America/Chicago" ? "America/New_York" : "America/Chicago";
    std::vector<SampleRhythm> rhythms(size_t(std::max(0, size.clients)));
    std::vector<qint64> weightUpTo {0};
    for (size_t place = 0; place < rhythms.size(); ++place) {
        SampleRandom random(size.seed, rhythmStream, place);
        SampleRhythm &rhythm = rhythms[place];
        rhythm.perWeek = place == 0 ? 2 : random.pick(std::span<const int>(perWeekChoices));
        const int tenure = place == 0 ? 100 : random.between(30, 100);
        rhythm.atHome = place == 0 || random.chance(65);
        rhythm.zone = place % 12 == 7 ? elsewhere : zone;
        if (place == awayPlace) {
            rhythm.endedWeeksAgo = awayWeeks;
        } else if (place >= firstThatMayLeave && place % 9 == 8) {
            rhythm.archived = true;
            rhythm.endedWeeksAgo = random.between(10, 60);
        } else if (place >= firstThatMayLeave && random.chance(8)) {
            rhythm.endedWeeksAgo = random.between(4, 10);
        }
        weightUpTo.push_back(weightUpTo.back() + qint64(rhythm.perWeek) * tenure);
    }
    for (size_t place = 0; place < rhythms.size(); ++place) {
        SampleRhythm &rhythm = rhythms[place];
        const qint64 all = weightUpTo.back();
        rhythm.sessions = int(size.sessions * weightUpTo[place + 1] / all - size.sessions * weightUpTo[place] / all);
        const int needed = (rhythm.sessions + longestHistoryWeeks - 1) / longestHistoryWeeks;
        rhythm.perWeek = std::min(std::max(rhythm.perWeek, needed), SlotBook::count());
        rhythm.years = (rhythm.endedWeeksAgo + rhythm.sessions / rhythm.perWeek) / weeksInYear + 1;
    }
    return rhythms;
}

std::vector<PlannedSession> planSessions(const SampleSize &size, const std::vector<SampleRhythm> &rhythms,
                                         const QDateTime &now)
{
    constexpr int monday = 1;
    constexpr int wednesday = 3;
    const QTime afternoon(16, 0);
    const qint64 nowSeconds = now.toSecsSinceEpoch();
    SlotBook book(size.seed);
    std::vector<PlannedSession> plan;
    plan.reserve(size_t(std::max(0, size.sessions)));
    for (size_t place = 0; place < rhythms.size(); ++place) {
        const SampleRhythm &rhythm = rhythms[place];
        SampleRandom random(size.seed, sessionStream, place);
        std::vector<Slot> slots = book.take(rhythm.perWeek);
        if (place == 0 && rhythm.perWeek == 2)
            slots = {{monday, afternoon}, {wednesday, afternoon}};
        int ordinal = 0;
        for (const ZonedTime &start : startsOf(rhythm, slots, random, now)) {
            PlannedSession session;
            session.client = int(place);
            session.service = serviceOf(random, ordinal == 0);
            session.calendar = rhythm.atHome && session.service != SampleService::SocialGroup
                ? SampleCalendar::HomeVisits
                : SampleCalendar::Clinic;
            session.start = start;
            session.durationMinutes = durationOf(random, session.service);
            session.status = statusOf(random, nowSeconds - start.epochSeconds);
            session.ordinal = ordinal++;
            plan.push_back(session);
        }
    }
    std::sort(plan.begin(), plan.end(), [](const PlannedSession &a, const PlannedSession &b) {
        return std::tie(a.start.epochSeconds, a.client) < std::tie(b.start.epochSeconds, b.client);
    });
    return plan;
}

} // namespace bitacora
