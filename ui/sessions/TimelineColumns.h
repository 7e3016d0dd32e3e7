#pragma once

#include <QFontMetrics>
#include <QList>

namespace bitacora {

/// How wide the timeline's columns are while no one has set them: as wide as their words need, the notes
/// take the rest.
struct TimelineColumns
{
    /// One width a SessionHistoryModel::Column, in its order; 0 for one that is not shown.
    /// `available` is the width of the list. The notes' width may be less than nothing is worth: then the
    /// service and the client have given way already.
    /// `withYear` when no heading says the year, so that the dates do. `dateText` is how wide the widest date of
    /// the list is, where that is known to be more (it says another time zone).
    static QList<int> widths(int available, bool withClient, bool withYear, const QFontMetrics &metrics,
                             int dateText = 0);

    static constexpr int notesMinimum = 96;
    /// With the client's name beside the service's, who and what go before the beginning of a note.
    static constexpr int notesMinimumWithClient = 64;
    static constexpr int namesMinimum = 96;
};

} // namespace bitacora
