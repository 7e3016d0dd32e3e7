#include "FollowUp.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;
constexpr int halfAWeek = 3;
constexpr int daysToLookAhead = 366;
/// How often a weekday must have been used to be one of several usual ones.
constexpr int timesToBeUsual = 2;

using CountsByWeekday = std::array<int, std::size_t(daysInWeek) + 1>;

/// What the sessions looked at have in common.
class Rhythm
{
public:
    explicit Rhythm(const QList<ZonedTime> &starts)
    {
        for (const ZonedTime &start : starts)
            m_walls.append(start.wall());
        std::sort(m_walls.begin(), m_walls.end(),
                  [](const QDateTime &left, const QDateTime &right) { return left.date() < right.date(); });
        for (const QDateTime &wall : m_walls)
            ++m_counts.at(std::size_t(wall.date().dayOfWeek()));
    }

    [[nodiscard]] QDate lastDay() const { return m_walls.constLast().date(); }

    [[nodiscard]] int gapDays() const
    {
        QList<qint64> gaps;
        for (qsizetype i = 1; i < m_walls.size(); ++i) {
            const qint64 days = m_walls.at(i - 1).date().daysTo(m_walls.at(i).date());
            if (days > 0)
                gaps.append(days);
        }
        if (gaps.isEmpty())
            return daysInWeek;
        std::sort(gaps.begin(), gaps.end());
        return int(gaps.at((gaps.size() - 1) / 2));
    }

    /// The most frequent weekday; of equally frequent ones that of the latest session.
    [[nodiscard]] int usualWeekday() const
    {
        int best = lastDay().dayOfWeek();
        for (auto wall = m_walls.crbegin(); wall != m_walls.crend(); ++wall) {
            const int weekday = wall->date().dayOfWeek();
            if (count(weekday) > count(best))
                best = weekday;
        }
        return best;
    }

    [[nodiscard]] bool isUsual(int weekday) const
    {
        const bool anyIs =
            std::any_of(m_counts.begin(), m_counts.end(), [](int times) { return times >= timesToBeUsual; });
        return count(weekday) >= (anyIs ? timesToBeUsual : 1);
    }

    /// The most frequent time on a weekday; of equally frequent ones the latest session's.
    [[nodiscard]] QTime usualTime(int weekday) const
    {
        QTime best;
        qsizetype bestCount = 0;
        for (auto wall = m_walls.crbegin(); wall != m_walls.crend(); ++wall) {
            if (wall->date().dayOfWeek() != weekday)
                continue;
            const auto times = std::count_if(m_walls.begin(), m_walls.end(), [&](const QDateTime &other) {
                return other.date().dayOfWeek() == weekday && other.time() == wall->time();
            });
            if (times > bestCount) {
                best = wall->time();
                bestCount = times;
            }
        }
        return best;
    }

private:
    [[nodiscard]] int count(int weekday) const { return m_counts.at(std::size_t(weekday)); }

    QList<QDateTime> m_walls;
    CountsByWeekday m_counts {};
};

// The day with the usual weekday that is nearest to a gap after the last session.
QDate firstWeeklyDay(const Rhythm &rhythm)
{
    QDate day = rhythm.lastDay().addDays(rhythm.gapDays() - halfAWeek);
    while (day.dayOfWeek() != rhythm.usualWeekday() || day <= rhythm.lastDay())
        day = day.addDays(1);
    return day;
}

} // namespace

std::optional<FollowUp> followUpAfter(const QList<ZonedTime> &starts, const QDateTime &now,
                                      const std::function<bool(const ZonedTime &)> &isFree)
{
    if (starts.isEmpty())
        return std::nullopt;
    const Rhythm rhythm(starts);
    const int gap = rhythm.gapDays();
    const bool isWeeklyOrRarer = gap >= daysInWeek;
    const QByteArray zone = starts.constLast().zone;
    QDate day = isWeeklyOrRarer ? firstWeeklyDay(rhythm) : rhythm.lastDay().addDays(1);
    const QDate today = ZonedTime::fromInstant(now, zone).day();
    // Whole weeks, so that the weekday stays.
    if (day < today)
        day = day.addDays((day.daysTo(today) / daysInWeek) * daysInWeek);
    const QDate end = day.addDays(daysToLookAhead);
    for (; day < end; day = day.addDays(isWeeklyOrRarer ? daysInWeek : 1)) {
        if (!isWeeklyOrRarer && !rhythm.isUsual(day.dayOfWeek()))
            continue;
        const QTime time = rhythm.usualTime(day.dayOfWeek());
        const ZonedTime start = ZonedTime::fromWall(day, time, zone);
        if (start.epochSeconds > now.toSecsSinceEpoch() && isFree(start))
            return FollowUp {start, rhythm.lastDay(), gap, Qt::DayOfWeek(day.dayOfWeek()), time, int(starts.size())};
    }
    return std::nullopt;
}

} // namespace bitacora
