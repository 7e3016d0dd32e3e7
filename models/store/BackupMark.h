#pragma once

#include "Result.h"

#include <QString>

namespace bitacora {

struct StoreContext;

/// What a backup holds, in a word that is another one as soon as something was changed: an entry of the activity log
/// other than that the practice was opened, locked or backed up, or a text that is being typed, in a note or in a form. Internal to the backups.
namespace BackupMark {

[[nodiscard]] Result<QString> of(StoreContext &context);
/// Of the last backup that was logged; empty when there was none.
QString last(StoreContext &context);
/// Inside a transaction.
[[nodiscard]] Result<void> remember(StoreContext &context, const QString &mark);

} // namespace BackupMark

} // namespace bitacora
