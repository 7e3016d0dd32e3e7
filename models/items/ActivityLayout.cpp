#include "ActivityLayout.h"

#include "ZonedTime.h"

#include <algorithm>

namespace bitacora {

QDate ActivityLayout::dayOf(const ActivityEntry &entry) const
{
    return ZonedTime::fromInstant(entry.at, m_zone).day();
}

std::size_t ActivityLayout::groupOfRow(int row) const
{
    // The heading of the group with the number g stands at row first + g.
    std::size_t low = 0;
    std::size_t high = m_groups.size();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (m_groups[middle].first + int(middle) <= row ? low : high) = middle;
    }
    return low;
}

bool ActivityLayout::isHeading(int row) const
{
    return indexOfRow(row) < 0;
}

int ActivityLayout::indexOfRow(int row) const
{
    const std::size_t group = groupOfRow(row);
    const int inGroup = row - m_groups[group].first - int(group);
    return inGroup == 0 ? -1 : m_groups[group].first + inGroup - 1;
}

int ActivityLayout::rowOfIndex(int index) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), index,
                                        [](int wanted, const Group &group) { return wanted < group.first; });
    return index + int(after - m_groups.begin());
}

void ActivityLayout::clear()
{
    m_entries.clear();
    m_groups.clear();
}

int ActivityLayout::rowsToAppend(const QList<ActivityEntry> &older) const
{
    QDate day = m_groups.empty() ? QDate() : m_groups.back().day;
    int rows = int(older.size());
    for (const ActivityEntry &entry : older) {
        const QDate own = dayOf(entry);
        rows += own == day ? 0 : 1;
        day = own;
    }
    return rows;
}

void ActivityLayout::append(const QList<ActivityEntry> &older)
{
    for (const ActivityEntry &entry : older) {
        const QDate day = dayOf(entry);
        if (m_groups.empty() || m_groups.back().day != day)
            m_groups.push_back({day, int(m_entries.size())});
        m_entries.append(entry);
    }
}

bool ActivityLayout::startsDay(const ActivityEntry &newer) const
{
    return m_groups.empty() || m_groups.front().day != dayOf(newer);
}

void ActivityLayout::prepend(const ActivityEntry &newer)
{
    const bool starts = startsDay(newer);
    const QDate day = dayOf(newer);
    m_entries.prepend(newer);
    for (Group &group : m_groups)
        ++group.first;
    if (starts)
        m_groups.insert(m_groups.begin(), {day, 0});
    else
        m_groups.front().first = 0;
}

} // namespace bitacora
