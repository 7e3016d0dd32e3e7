#pragma once

#include "SecretBytes.h"

#include <QString>

#include <memory>

namespace bitacora {

/// What kind of file a PDF becomes. An archive must be able to read its files whatever became of a password: PDF/A
/// forbids encryption (ISO 19005-1, 6.1.3), so that one excludes the other.
struct PdfForm
{
    /// PDF/A-1b.
    bool isForArchive = false;
    /// Null for a file that everybody can read. Shared, so that copies of the options are none of the secret.
    std::shared_ptr<const SecretBytes> password;

    [[nodiscard]] static PdfForm withPassword(SecretBytes password);
    [[nodiscard]] bool isProtected() const { return password != nullptr; }
    /// ", password" or ", pdf/a", as the activity log says it; empty for a plain one.
    [[nodiscard]] QString inLog() const;
};

/// Readers look at so many bytes of a password (ISO 32000-2, 7.6.4.3.3).
inline constexpr int longestPdfPassword = 127;

/// Whether every reader would understand it as it was typed: not empty, not too long, without control characters.
[[nodiscard]] bool isUsablePdfPassword(const SecretBytes &password);

} // namespace bitacora
