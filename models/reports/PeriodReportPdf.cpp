#include "PeriodReportPdf.h"

#include "ActivityRepository.h"
#include "DocumentLanguage.h"
#include "PagePainting.h"
#include "PdfFile.h"
#include "PeriodReportFlow.h"
#include "Practice.h"
#include "ReportText.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> log(Practice &practice, const PeriodReportSheet &sheet, ActivityKind kind, const QString &how)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = sheet.report.client;
    entry.after = how;
    return practice.activity().append(entry);
}

} // namespace

PeriodReportPdf::PeriodReportPdf(PeriodReportSheet sheet)
    : m_sheet(std::move(sheet))
{
    const DocumentLanguage language(m_sheet.report.language);
    const QLocale &locale = m_sheet.locale;
    const QString period = PeriodReportFlow::period(m_sheet.report, locale);
    m_title = PeriodReportFlow::title() + u" \u2013 "_s + m_sheet.client.name + u" \u2013 "_s + period;
    m_frame.paper = m_sheet.paper;
    m_frame.subject = m_sheet.client.name;
    m_frame.title = PeriodReportFlow::title() + u" \u00B7 "_s + period;
    //: The foot of a report: %1 is a date, %2 a time.
    m_frame.made =
        tr("Made on %1 at %2").arg(mediumDate(m_sheet.madeAt.date(), locale), shortTime(m_sheet.madeAt.time(), locale));
    //: %1 is the page, %2 how many there are.
    m_pages = tr("Page %1 of %2");
    PeriodReportFlow(m_sheet, m_frame.body().width()).addTo(m_flow);
    m_flow.layOut(m_frame.body().height());
}

Result<void> PeriodReportPdf::paint(QPagedPaintDevice &device, int first, int last,
                                    const ReportProgress &progress) const
{
    return paintPages(
        device, m_frame.sheet(), {first, last},
        [this](QPainter &painter, int page) {
            m_flow.paint(painter, page, m_frame.body().topLeft());
            m_frame.paint(painter, page == 0,
                          m_pages.arg(m_sheet.locale.toString(page + 1), m_sheet.locale.toString(pageCount())));
            return Result<void>();
        },
        progress);
}

Result<void> PeriodReportPdf::write(QIODevice &device, const PdfForm &form) const
{
    return writePdf(device, {m_title, QPageSize(m_frame.paper)}, form,
                    [this](QPagedPaintDevice &pages, const ReportProgress &going) {
                        return paint(pages, 0, pageCount() - 1, going);
                    });
}

Result<void> logReportExported(Practice &practice, const PeriodReportSheet &sheet, const PdfForm &form)
{
    return log(practice, sheet, ActivityKind::ReportExported, u"pdf, %1"_s.arg(sheet.parts.size()) + form.inLog());
}

Result<void> logReportPrinted(Practice &practice, const PeriodReportSheet &sheet)
{
    return log(practice, sheet, ActivityKind::ReportPrinted, {});
}

} // namespace bitacora
