#include "DocumentPreview.h"

#include "DocumentPath.h"
#include "ExportPanel.h"
#include "FileDialogs.h"
#include "MessageBar.h"
#include "PdfFields.h"
#include "PrivateFile.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace bitacora {

void DocumentPreview::save()
{
    if (!pdf()->validate())
        return;
    const QPointer<DocumentPreview> self(this);
    const QString path = FileDialogs::instance().saveFile(
        this, tr("Save as PDF"), documentPath(windowTitle(), u".pdf"_s), ExportPanel::tr("PDF (*.pdf)"));
    // A lock may have taken the window from under the chooser.
    if (!self || path.isEmpty())
        return;
    const PdfForm form = pdf()->take();
    const auto written = writePrivateFile(path, [this, &form](QIODevice &device) { return write(device, form); });
    if (!written)
        return messages()->showError(written.error());
    if (const auto logged = logSaved(form); !logged)
        return messages()->showError(logged.error());
    //: A document was saved as a PDF; %1 is the file.
    const QString sentence = form.isProtected() ? tr("Saved to %1. It opens with the password alone.")
                                                : tr("Saved to %1. The file is not encrypted.");
    messages()->showInfo(sentence.arg(QDir::toNativeSeparators(path)));
}

} // namespace bitacora
