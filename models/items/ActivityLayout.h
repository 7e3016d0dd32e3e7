#pragma once

#include "ActivityEntry.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <vector>

namespace bitacora {

/// What the rows of an activity timeline are: entries, the newest first, with a heading row before those of each day.
class ActivityLayout
{
public:
    /// On the clock of this zone the days are told.
    explicit ActivityLayout(const QByteArray &zone = "UTC")
        : m_zone(zone)
    {
    }

    [[nodiscard]] const QList<ActivityEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowCount() const { return int(m_entries.size()) + int(m_groups.size()); }
    [[nodiscard]] bool isHeading(int row) const;
    /// Of a heading, or of the entry at the row.
    [[nodiscard]] QDate dayOfRow(int row) const { return m_groups[groupOfRow(row)].day; }
    /// -1 on a heading.
    [[nodiscard]] int indexOfRow(int row) const;
    [[nodiscard]] int rowOfIndex(int index) const;
    [[nodiscard]] QDate dayOf(const ActivityEntry &entry) const;

    void clear();
    /// How many rows `append` adds at the end.
    [[nodiscard]] int rowsToAppend(const QList<ActivityEntry> &older) const;
    void append(const QList<ActivityEntry> &older);
    /// Puts one before all others. Of the two rows that this may add, the entry's own is under an existing heading when
    /// it is of the same day as the first one.
    void prepend(const ActivityEntry &newer);
    [[nodiscard]] bool startsDay(const ActivityEntry &newer) const;

private:
    struct Group
    {
        QDate day;
        /// Index of its first entry.
        int first = 0;
    };
    [[nodiscard]] std::size_t groupOfRow(int row) const;

    QByteArray m_zone;
    QList<ActivityEntry> m_entries;
    std::vector<Group> m_groups;
};

} // namespace bitacora
