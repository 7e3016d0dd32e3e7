#pragma once

#include "PdfForm.h"
#include "PrintPreview.h"

class QIODevice;

namespace bitacora {

/// How a document that is laid out already looks on paper. It is saved as a PDF on the spot.
class DocumentPreview : public PrintPreview
{
    Q_OBJECT

public:
    using PrintPreview::PrintPreview;

protected:
    [[nodiscard]] virtual Result<void> write(QIODevice &device, const PdfForm &form) = 0;
    /// In the activity log.
    [[nodiscard]] virtual Result<void> logSaved(const PdfForm &form) = 0;
    void save() override;
};

} // namespace bitacora
