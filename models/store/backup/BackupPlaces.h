#pragma once

#include <QString>

namespace bitacora {

/// Whether the two places of backups are two, as the disk has them: whatever the paths are called, links followed.
/// Folders need not be there.
namespace BackupPlaces {

enum class Clash {
    None,
    /// A place is the folder of the practice, or inside of it.
    InPractice,
    SamePlace,
    /// One is inside of the other.
    Nested,
};

/// `second` may be empty: there is none.
Clash clash(const QString &practice, const QString &first, const QString &second);
bool areSame(const QString &first, const QString &second);
/// Whether what takes the disk of one takes the other, as far as the system tells.
bool areOnOneVolume(const QString &first, const QString &second);

} // namespace BackupPlaces

} // namespace bitacora
