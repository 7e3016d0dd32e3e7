#pragma once

#include <QtPlugin>

#include <functional>
#include <string_view>

namespace bitacora {

/// What the program does to a PDF after it was painted.
class PdfModule
{
public:
    /// Takes a finished file; whether it arrived.
    using Taker = std::function<bool(std::string_view file)>;

    PdfModule() = default;
    PdfModule(const PdfModule &) = delete;
    PdfModule &operator=(const PdfModule &) = delete;
    virtual ~PdfModule() = default;

    /// Encrypts a PDF with AES-256 (revision 6 of the standard security handler, ISO 32000-2), its title included.
    /// The password ends with a zero byte. False for bytes that are no PDF, or when the taker says so.
    [[nodiscard]] virtual bool encrypt(std::string_view pdf, const char *password, const Taker &take) const = 0;
};

} // namespace bitacora

Q_DECLARE_INTERFACE(bitacora::PdfModule, "org.bitacora.PdfModule/1")
