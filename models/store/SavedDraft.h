#pragma once

#include "Session.h"

#include <QDateTime>

namespace bitacora {

/// That something is being filled in or written for a session.
struct SavedDraft
{
    SessionId session;
    /// UTC.
    QDateTime savedAt;

    friend bool operator==(const SavedDraft &, const SavedDraft &) = default;
};

} // namespace bitacora
