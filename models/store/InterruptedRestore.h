#pragma once

#include <QString>

namespace bitacora {

/// The last steps of a restore, as the disk tells of them to whoever comes after a crash. The restored practice is whole
/// before it waits beside the place that it is to take, under a name that says so; only then the practice that is there
/// gives way. So one of them is always found.
namespace InterruptedRestore {

/// Where a restored practice waits for its place at `path`.
QString waitingPath(const QString &path);
/// Where nothing is at `path`, what waits for that place takes it. Whether it did.
bool finish(const QString &path);
/// Removes what waits: the practice at `path` goes on. While nothing is there, nothing is removed; and never a link, or
/// a folder that holds another practice or none.
void clear(const QString &path);

} // namespace InterruptedRestore

} // namespace bitacora
