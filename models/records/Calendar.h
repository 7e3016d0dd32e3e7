#pragma once

#include "Identifier.h"

#include <QString>

namespace bitacora {

/// A group of sessions that a practitioner keeps apart, such as "Home visits".
struct Calendar
{
    CalendarId id;
    QString name;
    /// "#RRGGBB".
    QString color;
    bool shown = true;
    /// Place in the practitioner's own order, from 0.
    int position = 0;

    friend bool operator==(const Calendar &, const Calendar &) = default;
};

} // namespace bitacora
