#pragma once

#include "Identifier.h"
#include "Recurrence.h"

namespace bitacora {

using SeriesId = Identifier<struct SeriesTag>;

/// Sessions that were booked together, as one repeats. Each stays one of them, whatever is done to it alone.
struct Series
{
    SeriesId id;
    /// How it repeated when it was booked.
    Recurrence::Rhythm rhythm = Recurrence::Rhythm::Weekly;

    friend bool operator==(const Series &, const Series &) = default;
};

/// Where a session stands among those of its series, in order of time.
struct SeriesPlace
{
    Series series;
    /// How many of the series are earlier, and how many later.
    int before = 0;
    int after = 0;

    [[nodiscard]] int number() const { return before + 1; }
    [[nodiscard]] int count() const { return before + 1 + after; }

    friend bool operator==(const SeriesPlace &, const SeriesPlace &) = default;
};

/// Which sessions of a series a change is for. "Following" are those that are later as they are now.
enum class SeriesScope { This, ThisAndFollowing, All };

} // namespace bitacora
