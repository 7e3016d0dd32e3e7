#pragma once

#include <QString>

namespace bitacora {

/// Where a person is in the form of what happened.
struct FactsPlace
{
    /// Counting while the session goes on.
    bool isLive = false;
    /// The field with the keyboard, as KeptLine::place() or the name of what is put in words; empty for the first one.
    QString field;
    /// Characters before the cursor in it.
    int position = 0;

    friend bool operator==(const FactsPlace &, const FactsPlace &) = default;
};

} // namespace bitacora
