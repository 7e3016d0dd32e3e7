#pragma once

#include <QFontMetrics>
#include <QList>

namespace bitacora {

/// How wide the timeline's columns are: as wide as their words need or as a person set them, the notes take the rest.
/// What the list has no room for gives way whole rather than being cut: first the notes, then the names narrow, then
/// the duration goes into the service's column. The status is never cut.
struct TimelineColumns
{
    /// The width of the list.
    int available = 0;
    bool withClient = false;
    /// When no heading says the year, so that the dates do.
    bool withYear = false;
    /// How wide the widest date of the list is, where that is known to be more (it says another time zone).
    int dateText = 0;
    /// What a person set, one a SessionHistoryModel::Column; 0, or empty, where nobody did.
    QList<int> own;

    /// One width a SessionHistoryModel::Column, in its order; 0 for one that is not shown. Together they are
    /// `available`, unless that is less than leastWidth().
    [[nodiscard]] QList<int> widths(const QFontMetrics &metrics) const;
    /// What date, names and status need.
    [[nodiscard]] int leastWidth(const QFontMetrics &metrics) const;

    static constexpr int notesMinimum = 96;
    /// Before the duration gives way.
    static constexpr int namesMinimum = 96;
    /// After everything else gave way.
    static constexpr int namesLeast = 72;

private:
    [[nodiscard]] QList<int> wanted(const QFontMetrics &metrics) const;
    [[nodiscard]] int names() const { return withClient ? 2 : 1; }
    [[nodiscard]] bool isOwn(int column) const { return own.value(column) > 0; }
    /// The columns of names that no one set.
    [[nodiscard]] QList<int> automaticNames() const;
    void widen(QList<int> &widths, int room) const;
    /// Until nothing is missing, or each is as narrow as `least`.
    void narrowNames(QList<int> &widths, int least) const;
};

} // namespace bitacora
