#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QByteArray>

class QIODevice;

namespace bitacora {

/// Writes a PDF so that nobody opens it without the password: AES-256 (revision 6 of the standard security handler,
/// ISO 32000-2), the document's title included. Works in memory alone. FileNotWritable, also for a password that is not
/// usable (see isUsablePdfPassword) or for bytes that are no PDF.
[[nodiscard]] Result<void> writeProtectedPdf(const QByteArray &pdf, const SecretBytes &password, QIODevice &device);

} // namespace bitacora
