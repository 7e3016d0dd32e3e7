#include "HistoryLayout.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

constexpr int monthsPerYear = 12;

HistoryLayout::GroupKey monthKey(QDate day)
{
    return day.year() * monthsPerYear + day.month() - 1;
}

/// Tells months apart by comparing days, because asking the calendar for the month of each of 100,000
/// days would take longer than the query that read them.
class MonthReader
{
public:
    HistoryLayout::GroupKey keyOf(qint32 julianDay)
    {
        if (julianDay < m_first || julianDay > m_last) {
            const QDate day = QDate::fromJulianDay(julianDay);
            m_first = day.toJulianDay() - day.day() + 1;
            m_last = m_first + day.daysInMonth() - 1;
            m_key = monthKey(day);
        }
        return m_key;
    }

private:
    qint64 m_first = 1;
    qint64 m_last = 0;
    HistoryLayout::GroupKey m_key = 0;
};

} // namespace

QDate monthOfGroup(HistoryLayout::GroupKey key)
{
    return QDate(key / monthsPerYear, key % monthsPerYear + 1, 1);
}

HistoryLayout::HistoryLayout(std::vector<SessionKey> keys, SessionFilter::Order order)
    : m_keys(std::move(keys))
    , m_order(order)
{
    MonthReader months;
    for (size_t index = 0; index < m_keys.size(); ++index) {
        const GroupKey key = groupsByStatus() ? GroupKey(m_keys[index].status) : months.keyOf(m_keys[index].day);
        if (m_groups.empty() || m_groups.back().key != key)
            m_groups.push_back({key, qsizetype(index)});
    }
}

HistoryLayout::GroupKey HistoryLayout::keyOf(const SessionKey &session) const
{
    return groupsByStatus() ? GroupKey(session.status) : monthKey(QDate::fromJulianDay(session.day));
}

qsizetype HistoryLayout::groupOfRow(qsizetype row) const
{
    // The heading of a group stands `group` headings and `first` sessions down, which grows with the group.
    qsizetype low = 0;
    qsizetype high = groupCount();
    while (high - low > 1) {
        const qsizetype middle = (low + high) / 2;
        if (rowOfHeading(middle) <= row)
            low = middle;
        else
            high = middle;
    }
    return low;
}

qsizetype HistoryLayout::groupOfIndex(qsizetype index) const
{
    // The last group that begins at the index or before it; an empty one before it does not count.
    const auto after = std::upper_bound(m_groups.cbegin(), m_groups.cend(), index,
                                        [](qsizetype value, const Group &group) { return value < group.first; });
    return qsizetype(after - m_groups.cbegin()) - 1;
}

bool HistoryLayout::isHeading(qsizetype row) const
{
    return rowOfHeading(groupOfRow(row)) == row;
}

qsizetype HistoryLayout::indexOfRow(qsizetype row) const
{
    const qsizetype group = groupOfRow(row);
    return rowOfHeading(group) == row ? -1 : row - group - 1;
}

qsizetype HistoryLayout::endOfGroup(qsizetype group) const
{
    return group + 1 < groupCount() ? firstOfGroup(group + 1) : sessionCount();
}

qsizetype HistoryLayout::indexOfSession(qint64 id) const
{
    const auto found =
        std::find_if(m_keys.cbegin(), m_keys.cend(), [id](const SessionKey &key) { return key.id == id; });
    return found == m_keys.cend() ? -1 : qsizetype(found - m_keys.cbegin());
}

void HistoryLayout::insertGroup(qsizetype group, GroupKey key, qsizetype first)
{
    m_groups.insert(m_groups.begin() + group, {key, first});
}

void HistoryLayout::removeEmptyGroup(qsizetype group)
{
    m_groups.erase(m_groups.begin() + group);
}

void HistoryLayout::insertSession(qsizetype index, qsizetype group, const SessionKey &key)
{
    m_keys.insert(m_keys.begin() + index, key);
    std::for_each(m_groups.begin() + group + 1, m_groups.end(), [](Group &later) { ++later.first; });
}

void HistoryLayout::removeSession(qsizetype index, qsizetype group)
{
    m_keys.erase(m_keys.begin() + index);
    std::for_each(m_groups.begin() + group + 1, m_groups.end(), [](Group &later) { --later.first; });
}

} // namespace bitacora
