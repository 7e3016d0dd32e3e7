#pragma once

#include "CopyFigures.h"
#include "Result.h"
#include "SecretBytes.h"

#include <functional>

namespace bitacora {

class Clock;

/// Whether a copy of a practice is what it was copied from. Internal to the backups.
namespace CopyVerification {

/// 0 to 100; false when it is no longer wanted. Asked often.
using GoOn = std::function<bool(int percent)>;

/// Opens the practice in the folder with the key and changes nothing in it: every page's HMAC, integrity_check,
/// foreign keys, the activity chain, and the figures against the expected ones.
/// BackupUnsound, with what was found, also where it does not open with the key; Cancelled.
[[nodiscard]] Result<void> run(const QString &folder, const SecretBytes &dataKey, const CopyFigures &expected,
                               const Clock &clock, const GoOn &goOn);
/// The figures of a practice that nobody writes to.
[[nodiscard]] Result<CopyFigures> figuresOf(const QString &folder, const SecretBytes &dataKey, const Clock &clock);

} // namespace CopyVerification

} // namespace bitacora
