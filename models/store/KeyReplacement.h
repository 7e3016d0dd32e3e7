#pragma once

#include "PracticeOptions.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QString>

#include <functional>

namespace bitacora {

/// Encrypts a closed practice anew with another data key, so that whoever has the present one, or the recovery code
/// that it is, opens it no more. The passphrase stays. Copies that were made before keep the key that they have.
///
/// A second file is written and verified beside the database and then takes its place; its key lies wrapped in
/// `keys.next.json` by then, and the present `keys.json` in `keys.previous.json`. So at every moment the passphrase
/// opens the practice: whichever of them holds the key of the database is found by the next unlock.
namespace KeyReplacement {

/// What is done already, for tests that stop there.
enum class Step { Copied, KeysWritten, DatabaseReplaced, KeysReplaced };

/// The new data key; slow. Whatever fails before the database is replaced leaves all as it was: PassphraseWrong,
/// PracticeInUse while anybody reads, DiskFull (for a moment there are two databases), ...
[[nodiscard]] Result<SecretBytes> run(const QString &path, const SecretBytes &passphrase,
                                      const PracticeOptions &options = {},
                                      const std::function<void(Step)> &reached = {});

/// Ends what was cut short, or clears it away. `dataKey` is what the passphrase found in keys.json; returned is the one
/// that opens the database, or `dataKey` when none does. Quick when there is nothing to end.
[[nodiscard]] SecretBytes settle(const QString &path, const SecretBytes &passphrase, SecretBytes dataKey);

} // namespace KeyReplacement

} // namespace bitacora
