#pragma once

#include "BehaviorData.h"
#include "Identifier.h"
#include "ProgramData.h"

#include <QDate>
#include <QList>

namespace bitacora {

/// What was measured in one session, as far as the progress over sessions asks for it.
struct MeasuredSession
{
    SessionId id;
    ServiceId service;
    /// On the wall clock of the session's zone.
    QDate day;
    qint64 epochSeconds = 0;
    int durationMinutes = 0;
    /// Whether it took place, whatever was recorded of it.
    bool isCompleted = false;
    QList<BehaviorData> behaviors;
    QList<ProgramData> programs;

    friend bool operator==(const MeasuredSession &, const MeasuredSession &) = default;
};

} // namespace bitacora
