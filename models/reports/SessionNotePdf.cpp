#include "SessionNotePdf.h"

#include "NoteSheetFlow.h"
#include "PagePainting.h"
#include "PdfFile.h"
#include "ReportText.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

PageFrame noteFrame(const NoteSheet &sheet, QPageSize::PageSizeId paper)
{
    const NoteLanguage language = sheet.language();
    const QString day = mediumDate(sheet.input.start.day(), sheet.locale);
    PageFrame frame;
    frame.paper = paper;
    frame.subject = sheet.client ? sheet.client->name : sheet.input.clientName;
    frame.title = sheetWord(SheetWord::SessionNote, language) + u" · "_s + day;
    frame.notice = sheet.isSigned() ? QString() : sheetWord(SheetWord::NotSigned, language);
    frame.made = sheetWord(SheetWord::MadeOn, language)
                     .arg(mediumDate(sheet.madeAt.date(), sheet.locale), shortTime(sheet.madeAt.time(), sheet.locale));
    return frame;
}

SessionNotePdf::SessionNotePdf(NoteSheet sheet, QPageSize::PageSizeId paper)
    : m_sheet(std::move(sheet))
    , m_frame(noteFrame(m_sheet, paper))
{
    NoteSheetFlow(m_sheet, m_frame.body().width()).addTo(m_flow);
    m_flow.layOut(m_frame.body().height());
}

QString SessionNotePdf::title() const
{
    return sheetWord(SheetWord::SessionNote, m_sheet.language()) + u" – "_s + m_frame.subject + u" – "_s
        + mediumDate(m_sheet.input.start.day(), m_sheet.locale);
}

Result<void> SessionNotePdf::paint(QPagedPaintDevice &device, int first, int last, const ReportProgress &progress) const
{
    return paintPages(
        device, m_frame.sheet(), {first, last},
        [this](QPainter &painter, int page) {
            m_flow.paint(painter, page, m_frame.body().topLeft());
            m_frame.paint(painter, page == 0,
                          sheetWord(SheetWord::Page, m_sheet.language())
                              .arg(m_sheet.locale.toString(page + 1), m_sheet.locale.toString(pageCount())));
            return Result<void>();
        },
        progress);
}

Result<void> SessionNotePdf::write(QIODevice &device, const PdfForm &form) const
{
    return writePdf(device, {title(), QPageSize(m_frame.paper)}, form,
                    [this](QPagedPaintDevice &pages, const ReportProgress &going) {
                        return paint(pages, 0, pageCount() - 1, going);
                    });
}

} // namespace bitacora
