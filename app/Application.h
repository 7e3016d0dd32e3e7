#pragma once

#include "SecretBytes.h"

#include <QString>

class QApplication;

namespace bitacora {

/// The names under which the system knows the program, and its icon; before any window.
void nameApplication(QApplication &application);

/// The program with its window, until that is closed: settings, look and language wired to each other.
/// `practicePath` may be empty: then the last practice, or the first page. With a key the practice is open at once.
/// Returns the exit status.
int runWindow(QApplication &application, const QString &practicePath, SecretBytes key = {});

} // namespace bitacora
