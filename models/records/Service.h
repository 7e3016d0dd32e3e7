#pragma once

#include "Identifier.h"
#include "Money.h"
#include "Result.h"

#include <QString>

#include <optional>

namespace bitacora {

/// The longest time to keep free after a session, in minutes.
inline constexpr int maxBufferMinutes = 480;

/// What a practitioner offers and bills: its name, billing code and defaults.
struct Service
{
    ServiceId id;
    QString name;
    /// A billing code such as CPT "97153", or empty.
    QString code;
    /// Default length in whole minutes, 1 to 1440.
    int durationMinutes = 60;
    /// Whole minutes to keep free after a session of it, for notes or the way, 0 to `maxBufferMinutes`.
    int bufferMinutes = 0;
    /// Default fee; none means free.
    std::optional<Money> price;
    /// "#RRGGBB".
    QString color;
    bool active = true;
    /// Place in the practitioner's own order, from 0.
    int position = 0;

    friend bool operator==(const Service &, const Service &) = default;
};

/// A name is required, the duration and the minutes to keep free are in their ranges, texts are within their limits.
/// Error::subject names the field: "name", "code", "duration", "buffer".
[[nodiscard]] Result<void> validateService(const Service &service);

} // namespace bitacora
