#pragma once

#include "KeyFile.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace bitacora {

class Clock;

/// The present passphrase of a practice, or of a backup, looked at where somebody may be guessing it: before an unlock,
/// and before anything that is done with the keys of an open one. A wrong one is noted (see UnlockAttempts), and after
/// several the next try is not looked at before its time: UnlockDelayed. Any thread may ask; of several tries at
/// once one is looked at after the other. Whoever succeeds forgets what was noted (see Practice::logFailedTries).
namespace PassphraseTry {

/// UnlockDelayed when there is still to wait.
[[nodiscard]] Result<void> isDue(const QString &practice, const Clock &clock);
/// As KeyFile::unwrap.
[[nodiscard]] Result<SecretBytes> unwrap(const QString &practice, const SecretBytes &passphrase, const Clock &clock);

/// What KeyFile::rewrap does, and asks for.
struct Rewrapping
{
    SecretBytes dataKey;
    SecretBytes before;
    SecretBytes after;
    KdfCost cost;
};

[[nodiscard]] Result<QByteArray> rewrap(const QString &practice, const Rewrapping &keys, const Clock &clock);

} // namespace PassphraseTry

} // namespace bitacora
