#pragma once

#include "ActivityKind.h"
#include "Identifier.h"
#include "SessionFilter.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace bitacora {

/// Which entries of the activity log a timeline shows. Parts that are set combine (and).
struct ActivityFilter
{
    /// What concerns this client, its sessions too; none: the whole practice.
    std::optional<ClientId> client;
    /// With no statuses either, empty: every kind.
    QSet<ActivityKind> kinds;
    /// Beside the kinds: changes of a session's status to one of these.
    QSet<SessionStatus> statuses;
    /// Instants, from (included) and to (not included); a null one leaves that end open.
    QDateTime from;
    QDateTime to;

    /// From the first day's beginning to the last one's end, on the clock of a zone.
    void setDays(const DateRange &days, const QByteArray &zone);
    [[nodiscard]] bool hasEveryKind() const { return kinds.isEmpty() && statuses.isEmpty(); }

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

} // namespace bitacora
