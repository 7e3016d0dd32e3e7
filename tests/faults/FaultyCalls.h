#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

namespace bitacora {

/// The calls with which a program changes files, below Qt and below SQLite: they fail when they are told to, in one
/// folder and in this process alone. The program is linked so that its own libraries come through here, too; that works
/// with the GNU linker on Linux.
namespace FaultyCalls {

enum class Fault {
    /// The n-th call alone fails, as a disk does that has a bad moment.
    Once,
    /// From the n-th call on nothing can be written or made, for want of room.
    Full,
    /// The same for want of a quota: the disk has room, and the person's share of it has none.
    QuotaSpent,
    /// From the n-th call on nothing can be opened for writing, made, renamed or taken away, as where somebody else
    /// changes what a person may do in a folder. What is open already can be written.
    Forbidden,
    /// The same where the system itself lets nothing be written any more, as after a fault of the disk: not even what is
    /// open already.
    ReadOnly,
};

/// Counts from here on what happens below the folder; the first call is 1.
void failAt(int call, Fault fault, const QByteArray &folder);
/// All is well again, and nothing is counted.
void recover();

/// Since failAt().
[[nodiscard]] int calls();
[[nodiscard]] int failed();
/// What it did not let go, in the order in which it was to go.
[[nodiscard]] QList<QByteArray> kept();

} // namespace FaultyCalls

} // namespace bitacora
