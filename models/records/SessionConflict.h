#pragma once

#include "Identifier.h"
#include "ZonedTime.h"

#include <QString>

#include <optional>

namespace bitacora {

/// Why a session might not be possible as planned: a warning, never a wall.
struct SessionConflict
{
    enum class Kind {
        /// Another session takes place at the same time.
        Overlap,
        /// The minutes that a service keeps free after its sessions are not.
        Buffer,
        OutsideWorkingHours,
        /// The wall time that was typed is one that the clock is put forward past; `start` is the time used instead.
        SkippedHour,
        /// The clock is put back: it shows this wall time twice, and the session is at one of the two.
        RepeatedHour
    };

    Kind kind = Kind::Overlap;
    /// The other session of an overlap or a buffer; else the one that was asked about.
    SessionId session;
    std::optional<ClientId> client;
    /// Empty when the client's profile was deleted, and where there is no other session.
    QString clientName;
    ZonedTime start;
    int durationMinutes = 0;

    friend bool operator==(const SessionConflict &, const SessionConflict &) = default;
};

} // namespace bitacora
