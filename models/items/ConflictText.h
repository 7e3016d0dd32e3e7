#pragma once

#include "SessionConflict.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Clock;

/// What speaks against a session, in words.
struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ConflictText)
public:
    /// One sentence in the current language, with whom and when: "Overlaps the session with Mateo Luna: Wed Nov 18,
    /// 2026, 4:00 PM, 60 min." Times are read as lists show them, with the zone where it is another than the clock's.
    static QString sentence(const SessionConflict &conflict, const Clock &clock);
    /// The word for scripts: "overlap", "buffer", "outside_working_hours", "skipped_hour", "repeated_hour".
    static QString key(SessionConflict::Kind kind);
};

} // namespace bitacora
