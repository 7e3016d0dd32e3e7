#pragma once

#include <QString>

namespace bitacora {

/// The last steps of a restore, as the disk tells of them to whoever comes after a crash. The restored practice is whole
/// before it waits beside the place that it is to take, under a name that says so; only then the practice that is there
/// gives way. So one of them is always found.
namespace InterruptedRestore {

/// Where a restored practice waits for its place at `path`.
QString waitingPath(const QString &path);
/// Whether something else stands there, which nobody moves or removes.
bool isTaken(const QString &path);
/// Says in a restored practice that it is one: only what says so is ever moved or removed from here. False where that
/// cannot be written.
bool mark(const QString &restored);
/// Where nothing is at `path`, what waits for that place takes it. Whether it did.
bool finish(const QString &path);
/// Removes what waits: the practice at `path` goes on. While nothing is there, nothing is removed; and never a link, or
/// a folder that holds another practice or none, or that a person has made.
void clear(const QString &path);
/// Removes what waits, whatever is at `path`: for whoever has just put it there, and could not go on.
void discard(const QString &path);

} // namespace InterruptedRestore

} // namespace bitacora
