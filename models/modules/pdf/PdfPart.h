#pragma once

#include "PdfModule.h"

#include <QObject>

namespace bitacora {

/// PdfModule with the library qpdf.
class PdfPart final : public QObject, public PdfModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.bitacora.PdfModule/1")
    Q_INTERFACES(bitacora::PdfModule)

public:
    [[nodiscard]] bool encrypt(std::string_view pdf, const char *password, const Taker &take) const override;
};

} // namespace bitacora
