#include "WeekPreview.h"

#include "ActivityRepository.h"
#include "FileDialogs.h"
#include "HistoryReportOptions.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PdfFields.h"
#include "PrivateFile.h"

#include <QDir>
#include <QPrinter>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// How many sessions went where; no word of them.
Result<void> logWeek(Practice &practice, ActivityKind kind, const CalendarSheet &sheet, const QString &form = {})
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.after = u"pdf, %1, calendar"_s.arg(sheet.sessionCount()) + form;
    return practice.activity().append(entry);
}

} // namespace

WeekPreview::WeekPreview(OpenPractice &practice, QDate first, CalendarSheet sheet, QWidget *parent)
    : PrintPreview({sheet.title(), QPageSize(pageSizeFor(QLocale())), QPageLayout::Landscape}, parent)
    , m_practice(practice)
    , m_first(first)
    , m_sheet(std::move(sheet))
{
}

Result<void> WeekPreview::open(OpenPractice &practice, QDate first, QWidget *parent)
{
    auto week = CalendarWeek::read(practice.practice(), first);
    if (!week)
        return Failure(week.error());
    CalendarSheet sheet(std::move(*week), QLocale(), pageSizeFor(QLocale()));
    auto *preview = new WeekPreview(practice, first, std::move(sheet), parent); // deletes itself when it is closed
    preview->QDialog::open();
    return {};
}

Result<void> WeekPreview::paintPages(QPrinter &printer, int from, int to)
{
    Q_UNUSED(from)
    Q_UNUSED(to)
    return m_sheet.paint(printer);
}

Result<void> WeekPreview::logPrinted()
{
    return logWeek(m_practice.practice(), ActivityKind::WeekPrinted, m_sheet);
}

QString WeekPreview::suggestedPath() const
{
    //: The name of a file, without its ending; %1 is a date such as 2026-11-23.
    const QString name = tr("Calendar %1").arg(m_first.toString(Qt::ISODate));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(name + u".pdf"_s);
}

void WeekPreview::save()
{
    if (!pdf()->validate())
        return;
    const QString path =
        FileDialogs::instance().saveFile(this, tr("Save the week"), suggestedPath(), tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    const PdfForm form = pdf()->take();
    const auto written =
        writePrivateFile(path, [this, &form](QIODevice &device) { return m_sheet.write(device, form); });
    if (!written)
        messages()->showError(written.error());
    else if (const auto logged = logWeek(m_practice.practice(), ActivityKind::HistoryExported, m_sheet, form.inLog());
             !logged)
        messages()->showError(logged.error());
    else
        //: The calendar's week was saved as a PDF; %1 is the file.
        messages()->showInfo((form.isProtected() ? tr("The week was saved to %1. It opens with the password alone.")
                                                 : tr("The week was saved to %1. The file is not encrypted."))
                                 .arg(QDir::toNativeSeparators(path)));
}

} // namespace bitacora
