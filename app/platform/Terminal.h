#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bitacora {

/// Asks on the terminal itself (whatever standard input and output are) and reads a line without showing it.
/// UTF-8, without the line break; the caller wipes it. None when there is no terminal, or it was closed.
std::optional<QByteArray> readSecretLine(const QString &prompt);

/// Whether a person rather than a file or a program reads standard output.
bool outputIsTerminal();

/// Whether standard output takes bytes, as far as that can be told before there are any. From then on a reader who goes
/// does not end the program.
bool prepareOutput();

/// Whether a window could open: there is a desktop, or a platform was named.
bool hasDisplay();

/// UTF-8 on the terminal, and bytes as they are in files and pipes.
void useUtf8Output();

} // namespace bitacora
