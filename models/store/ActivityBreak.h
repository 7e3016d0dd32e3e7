#pragma once

#include "ActivityKind.h"

#include <QDateTime>

#include <optional>

namespace bitacora {

/// A place where the activity log is not as it was written.
struct ActivityBreak
{
    enum class What {
        /// What the entry says is not what was written, or it does not follow from the one before it.
        Altered,
        /// The entry is gone.
        Removed,
        /// Nobody wrote the entry through the program.
        Inserted,
        /// The entry stands at the number of another one.
        Moved,
        /// The record of where the log ends is gone.
        EndUnknown,
    };

    What what = What::Altered;
    /// The number that it has or had.
    qint64 sequence = 0;
    /// How many follow each other from that number on.
    qint64 count = 1;
    /// UTC, and the kind: as the entry says now, or as the last one of the log is remembered. Of one that is gone from
    /// elsewhere the kind is not known, and the time is that of the entry after it.
    QDateTime at;
    std::optional<ActivityKind> kind;

    friend bool operator==(const ActivityBreak &, const ActivityBreak &) = default;
};

} // namespace bitacora
