#pragma once

#include "ActivityKind.h"

#include <QDateTime>
#include <QString>

namespace bitacora {

class BackupDesk;
class Practice;

/// How the backups of a practice stand: what its activity log tells, and what lies in the two places, as far as the desk
/// has read them.
struct BackupStanding
{
    enum class Second {
        None,
        /// It is no place of its own.
        Clashes,
        /// Its folder is not there now.
        Missing,
        Empty,
        Filled,
    };

    /// Why none was made since the last one that was, in a word; empty where nothing was in the way. One that was
    /// cancelled is as if it had never begun.
    QString failure;
    /// The newest one that was verified; invalid without one.
    QDateTime last;
    /// Some were made, and none lies where they are looked for.
    bool isGone = false;
    /// When the last rehearsal failed, unless another backup was made since; invalid where none did.
    QDateTime failedRehearsal;
    QString secondFolder;
    Second second = Second::None;
    /// As failure, of the second place.
    QString copyFailure;
    QDateTime lastCopy;

    /// Without a desk, or before it has read the places, they are believed to hold what the log tells.
    [[nodiscard]] static BackupStanding of(const Practice &practice, const BackupDesk *desk);
    /// Why not, in a word: the last failure that no success has followed.
    [[nodiscard]] static QString reason(const Practice &practice, ActivityKind failure, ActivityKind success);
};

} // namespace bitacora
