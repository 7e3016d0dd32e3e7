#pragma once

#include "Identifier.h"
#include "Money.h"

#include <QString>

#include <optional>

namespace bitacora {

/// What a practitioner offers and bills: its name, billing code and defaults.
struct Service
{
    ServiceId id;
    QString name;
    /// A billing code such as CPT "97153", or empty.
    QString code;
    /// Default length in whole minutes, 1 to 1440.
    int durationMinutes = 60;
    /// Default fee; none means free.
    std::optional<Money> price;
    /// "#RRGGBB".
    QString color;
    bool active = true;
    /// Place in the practitioner's own order, from 0.
    int position = 0;

    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace bitacora
