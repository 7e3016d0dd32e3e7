#pragma once

#include "ActivityKind.h"
#include "Identifier.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace bitacora {

/// Which entries of the activity log a timeline shows. Parts that are set combine (and).
struct ActivityFilter
{
    /// What concerns this client, its sessions too; none: the whole practice.
    std::optional<ClientId> client;
    /// Empty: every kind.
    QSet<ActivityKind> kinds;
    /// Instants, from (included) and to (not included); a null one leaves that end open.
    QDateTime from;
    QDateTime to;

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

} // namespace bitacora
