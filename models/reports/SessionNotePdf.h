#pragma once

#include "NoteSheet.h"
#include "PageFlow.h"
#include "PageFrame.h"
#include "PdfForm.h"
#include "ReportProgress.h"

class QIODevice;
class QPagedPaintDevice;

namespace bitacora {

/// The note of a session as a document: for a file, for a printer, for a preview. One that is not signed says so on
/// every page.
class SessionNotePdf
{
public:
    SessionNotePdf(NoteSheet sheet, QPageSize::PageSizeId paper);

    /// "Session note – Mateo Luna – Nov 17, 2026", in the note's language.
    [[nodiscard]] QString title() const;
    [[nodiscard]] const NoteSheet &sheet() const { return m_sheet; }
    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }
    [[nodiscard]] QPageSize::PageSizeId paper() const { return m_frame.paper; }

    /// Paints the pages (from 0) from `first` up to `last`, both included, onto a printer or a preview.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, int first, int last,
                                     const ReportProgress &progress = {}) const;
    [[nodiscard]] Result<void> write(QIODevice &device, const PdfForm &form = {}) const;

private:
    NoteSheet m_sheet;
    PageFrame m_frame;
    PageFlow m_flow;
};

/// What stands around the pages of a note.
[[nodiscard]] PageFrame noteFrame(const NoteSheet &sheet, QPageSize::PageSizeId paper);

} // namespace bitacora
