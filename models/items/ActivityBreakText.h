#pragma once

#include "ActivityBreak.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Clock;

/// In words, where the activity log is not as it was written.
class ActivityBreakText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityBreakText)
public:
    /// "Entry 9 of the activity log was removed (Wed Nov 18, 2026, 10:00 AM, Client added)."
    static QString sentence(const ActivityBreak &place, const Clock &clock);
    /// The word for scripts: "altered", "removed", "inserted", "moved", "end_unknown".
    static QString key(ActivityBreak::What what);
};

} // namespace bitacora
