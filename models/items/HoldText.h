#pragma once

#include "RecordHold.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Clock;

/// Why the record of a client may not be deleted or destroyed, in words.
class HoldText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HoldText)
public:
    /// "Legal matter".
    [[nodiscard]] static QString kind(HoldKind kind);
    /// Since when, why and of what kind, as one sentence; the day is the clock's zone's.
    [[nodiscard]] static QString sentence(const RecordHold &hold, const Clock &clock);
    /// What follows from it, as one sentence.
    [[nodiscard]] static QString consequence();
};

/// In the order of menus.
inline constexpr HoldKind allHoldKinds[] = {HoldKind::Legal, HoldKind::Complaint, HoldKind::Request};

} // namespace bitacora
