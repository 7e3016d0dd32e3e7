#include "NotePreview.h"

#include "DocumentPath.h"
#include "ExportPanel.h"
#include "FileDialogs.h"
#include "HistoryReportOptions.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PdfFields.h"
#include "PrivateFile.h"
#include "SessionExportLog.h"

#include <QDir>
#include <QPointer>
#include <QPrinter>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

NotePreview::NotePreview(OpenPractice &practice, SessionNotePdf document, QWidget *parent)
    : PrintPreview({document.title(), QPageSize(document.paper())}, parent)
    , m_practice(practice)
    , m_document(std::move(document))
{
}

Result<void> NotePreview::open(OpenPractice &practice, SessionId session, const NoteDraft &shown, QWidget *parent)
{
    auto sheet = readNoteSheet(practice.practice(), session, noteLanguageOf(QLocale()));
    if (!sheet)
        return Failure(sheet.error());
    if (!shown.paragraphs.isEmpty())
        sheet->show(shown);
    // It deletes itself when it is closed.
    auto *preview = new NotePreview(practice, SessionNotePdf(std::move(*sheet), pageSizeFor(QLocale())), parent);
    preview->QDialog::open();
    return {};
}

int NotePreview::pageCount() const
{
    return m_document.pageCount();
}

Result<void> NotePreview::paintPages(QPrinter &printer, int from, int to)
{
    return m_document.paint(printer, from, to);
}

Result<void> NotePreview::logPrinted()
{
    return logSessionExport(m_practice.practice(), ActivityKind::NotePrinted, m_document.sheet().session);
}

void NotePreview::save()
{
    if (!pdf()->validate())
        return;
    const QPointer<NotePreview> self(this);
    const QString path = FileDialogs::instance().saveFile(
        this, tr("Save the note"), documentPath(m_document.title(), u".pdf"_s), ExportPanel::tr("PDF (*.pdf)"));
    // A lock may have taken the window from under the chooser.
    if (!self || path.isEmpty())
        return;
    const PdfForm form = pdf()->take();
    const auto written =
        writePrivateFile(path, [this, &form](QIODevice &device) { return m_document.write(device, form); });
    if (!written)
        return messages()->showError(written.error());
    const auto logged = logSessionExport(m_practice.practice(), ActivityKind::NoteExported, m_document.sheet().session,
                                         u"pdf"_s + form.inLog());
    if (!logged)
        return messages()->showError(logged.error());
    //: A session's note was saved as a PDF; %1 is the file.
    const QString sentence = form.isProtected() ? tr("The note was saved to %1. It opens with the password alone.")
                                                : tr("The note was saved to %1. The file is not encrypted.");
    messages()->showInfo(sentence.arg(QDir::toNativeSeparators(path)));
}

} // namespace bitacora
