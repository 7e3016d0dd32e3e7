#include "CalendarPrinting.h"

#include "ActivityRepository.h"
#include "CalendarSheet.h"
#include "FileDialogs.h"
#include "OpenPractice.h"
#include "PrivateFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CalendarPrinting)
};

Result<CalendarSheet> sheetOf(const Practice &practice, QDate first)
{
    auto week = CalendarWeek::read(practice, first);
    if (!week)
        return Failure(week.error());
    return CalendarSheet(std::move(*week), QLocale(), pageSizeFor(QLocale()));
}

/// How many sessions went where; no word of them.
Result<void> logWeek(Practice &practice, ActivityKind kind, const CalendarSheet &sheet)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.after = u"pdf, %1, calendar"_s.arg(sheet.sessionCount());
    return practice.activity().append(entry);
}

/// The preview with what it shows. Goes with the page that it belongs to, and so before the practice.
class WeekPreview : public QPrintPreviewDialog
{
public:
    WeekPreview(OpenPractice &practice, CalendarSheet sheet, std::unique_ptr<QPrinter> printer, QWidget *parent,
                std::function<void(const Error &)> failed)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_practice(practice)
        , m_sheet(std::move(sheet))
        , m_printer(std::move(printer))
        , m_failed(std::move(failed))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(m_sheet.title());
        connect(this, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *target) {
            m_painted = m_sheet.paint(*target);
            if (!m_painted)
                m_failed(m_painted.error());
        });
        // The dialog is accepted by printing, and by nothing else.
        connect(this, &QDialog::accepted, this, [this] {
            if (!m_painted)
                return;
            if (const auto logged = logWeek(m_practice.practice(), ActivityKind::WeekPrinted, m_sheet); !logged)
                m_failed(logged.error());
        });
    }

private:
    OpenPractice &m_practice;
    CalendarSheet m_sheet;
    std::unique_ptr<QPrinter> m_printer;
    std::function<void(const Error &)> m_failed;
    Result<void> m_painted;
};

QString suggestedPath(QDate first)
{
    //: The name of a file, without its ending; %1 is a date such as 2026-11-23.
    const QString name = Words::tr("Calendar %1").arg(first.toString(Qt::ISODate));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(name + u".pdf"_s);
}

} // namespace

Result<PreviewOutcome> previewWeek(OpenPractice &practice, QDate first, QWidget *parent,
                                   std::function<void(const Error &)> failed)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return PreviewOutcome::NoPrinter;
    auto sheet = sheetOf(practice.practice(), first);
    if (!sheet)
        return Failure(sheet.error());
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(pageSizeFor(QLocale())));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    printer->setDocName(sheet->title());
    auto *preview = new WeekPreview(practice, std::move(*sheet), std::move(printer), parent, std::move(failed));
    preview->open();
    return PreviewOutcome::Shown;
}

Result<bool> saveWeek(OpenPractice &practice, QDate first, QWidget *parent)
{
    const QString path = FileDialogs::instance().saveFile(parent, Words::tr("Save the week"), suggestedPath(first),
                                                          Words::tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return false;
    const auto sheet = sheetOf(practice.practice(), first);
    if (!sheet)
        return Failure(sheet.error());
    const auto written = writePrivateFile(path, [&sheet](QIODevice &device) { return sheet->write(device); });
    if (!written)
        return Failure(written.error());
    if (const auto logged = logWeek(practice.practice(), ActivityKind::HistoryExported, *sheet); !logged)
        return Failure(logged.error());
    return true;
}

} // namespace bitacora
