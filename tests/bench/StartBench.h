#pragma once

#include "BenchTable.h"

#include <QString>

namespace bitacora {

/// From the start of the process to the painted page that asks for the passphrase, against the same program
/// of an empty QMainWindow (`emptyWindow`, a program's path): on an X server, where there is Xvfb.
void measureStart(BenchTable &table, const QString &practicePath, const QString &emptyWindow);

} // namespace bitacora
