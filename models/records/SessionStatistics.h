#pragma once

#include "Money.h"
#include "SessionStatus.h"

#include <QList>

#include <array>

namespace bitacora {

/// Figures of a set of sessions.
struct SessionStatistics
{
    /// Counts in the order of SessionStatus.
    std::array<int, sessionStatusCount> byStatus {};
    /// The sum of the fees of completed sessions, one amount a currency, in the order of the codes.
    QList<Money> revenue;

    [[nodiscard]] int total() const
    {
        int sum = 0;
        for (const int count : byStatus)
            sum += count;
        return sum;
    }
    [[nodiscard]] int count(SessionStatus status) const { return byStatus[size_t(status)]; }
    /// Cancelled sessions of all, 0 to 1; 0 when there are none.
    [[nodiscard]] double cancellationRate() const
    {
        return total() == 0 ? 0.0 : double(count(SessionStatus::Cancelled)) / total();
    }
    friend bool operator==(const SessionStatistics &, const SessionStatistics &) = default;
};

} // namespace bitacora
