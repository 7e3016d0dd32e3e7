#pragma once

#include "SessionFilter.h"

#include <QByteArray>
#include <QList>

namespace bitacora {

/// What a timeline remembers of where a person was: kept in the encrypted practice, since a filter may
/// name a client or hold words of a note.
struct TimelineState
{
    SessionFilter filter;
    /// Widths that a person set, one a column; empty when nobody did.
    QList<int> columnWidths;
    /// The share of the width that the list has beside the panel, in thousandths.
    int listShare = defaultListShare;
    bool allStatisticsShown = false;

    static constexpr int defaultListShare = 660;
    static constexpr int practiceListShare = 710;

    /// A preset ("this week") is kept as such, and means the days of the day on which it is read again.
    [[nodiscard]] QByteArray toBytes(QDate today) const;
    /// What cannot be read is left as it is by default.
    static TimelineState fromBytes(const QByteArray &bytes, QDate today);

    friend bool operator==(const TimelineState &, const TimelineState &) = default;
};

} // namespace bitacora
