#include "ExportPanel.h"

#include "Buttons.h"
#include "ClientRepository.h"
#include "ControlPainting.h"
#include "DocumentPath.h"
#include "FileDialogs.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPassphraseFields.h"
#include "OpenPractice.h"
#include "PdfFields.h"
#include "SegmentedControl.h"
#include "TextRole.h"
#include "Theme.h"
#include "WrapLayout.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

enum FormatSegment { CsvSegment, PdfSegment };
enum ScopeSegment { ShownSegment, AllSegment };
constexpr int wholeProgress = 100;

} // namespace

ExportPanel::ExportPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_job(new HistoryExport(practice.practice(), this))
    , m_title(new QLabel(this))
    , m_format(new SegmentedControl(this))
    , m_scope(new SegmentedControl(this))
    , m_privateNotes(new QCheckBox(this))
    , m_pdf(new PdfFields(this))
    , m_warning(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_preview(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    build();
    connect(m_format, &SegmentedControl::currentChanged, this, &ExportPanel::showFormat);
    connect(m_pdf, &PdfFields::changed, this, &ExportPanel::showFormat);
    connect(m_pdf->password(), &NewPassphraseFields::completed, this, &ExportPanel::start);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_preview, &QPushButton::clicked, this, &ExportPanel::previewRequested);
    connect(m_close, &QPushButton::clicked, this, &ExportPanel::close);
    connect(m_cancel, &QPushButton::clicked, m_job, &HistoryExport::cancel);
    connect(m_job, &HistoryExport::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &HistoryExport::finished, this, &ExportPanel::finish);
    retranslate();
    showFormat();
    showRunning(false);
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::build()
{
    auto *column = new QVBoxLayout(this);
    constexpr int padding = metrics::grid + metrics::halfGrid;
    column->setContentsMargins(2 * metrics::grid, padding, 2 * metrics::grid, padding);
    column->setSpacing(metrics::grid);
    auto *choices = new WrapLayout(2 * metrics::grid, metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_format, m_scope, m_privateNotes})
        choices->addWidget(widget);
    auto *buttons = new WrapLayout(metrics::grid, metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_export, m_preview, m_close, m_progress, m_cancel})
        buttons->addWidget(widget);
    column->addLayout(choices);
    column->addWidget(m_pdf);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    column->addWidget(m_messages);
    for (SegmentedControl *control : {m_format, m_scope}) {
        control->addSegment(QString());
        control->addSegment(QString());
    }
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_warning);
    m_warning->setWordWrap(true);
    makePrimary(m_export);
    makeQuiet(m_preview);
    makeLink(m_close);
    makeQuiet(m_cancel);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExportPanel::open(const SessionFilter &filter, int shown, int all)
{
    if (m_job->isRunning()) {
        show();
        return;
    }
    m_filter = filter;
    m_shown = shown;
    m_all = all;
    m_scope->setCurrent(ShownSegment);
    m_scope->setVisible(filter.isNarrowed());
    m_privateNotes->setChecked(false);
    m_pdf->reset();
    m_messages->clear();
    retranslate();
    show();
    m_export->setFocus(Qt::OtherFocusReason);
}

bool ExportPanel::isRunning() const
{
    return m_job->isRunning();
}

void ExportPanel::cancel()
{
    m_job->cancel();
    m_pdf->wipe();
    hide();
}

void ExportPanel::close()
{
    cancel();
    Q_EMIT closed();
}

void ExportPanel::setFormat(ReportFormat format)
{
    m_format->setCurrent(format == ReportFormat::Pdf ? PdfSegment : CsvSegment);
    showFormat();
}

ReportFormat ExportPanel::format() const
{
    return m_format->current() == PdfSegment ? ReportFormat::Pdf : ReportFormat::Csv;
}

HistoryReportOptions ExportPanel::options() const
{
    HistoryReportOptions options = reportOptionsFor(QLocale());
    options.filter = m_scope->current() == AllSegment ? m_filter.cleared() : m_filter;
    options.withPrivateNotes = m_privateNotes->isChecked();
    return options;
}

QString ExportPanel::suggestedPath(const OpenPractice &practice, const SessionFilter &filter, ReportFormat format)
{
    QString name = tr("Session history");
    if (filter.client) {
        if (const auto client = practice.practice().clients().find(*filter.client))
            name += QStringLiteral(" - ") + client->name;
    }
    return documentPath(name, format == ReportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".csv"));
}

void ExportPanel::start()
{
    const bool pdf = format() == ReportFormat::Pdf;
    if (pdf && !m_pdf->validate())
        return;
    //: The kinds of file in a file chooser; keep what stands in the parentheses.
    const QString kinds = pdf ? tr("PDF (*.pdf)") : tr("CSV (*.csv)");
    m_path = FileDialogs::instance().saveFile(this, tr("Export sessions"),
                                              suggestedPath(m_practice, m_filter, format()), kinds);
    if (m_path.isEmpty())
        return;
    HistoryReportOptions wanted = options();
    // Taken last: whoever turns back at the chooser finds it typed still.
    if (pdf)
        wanted.pdf = m_pdf->take();
    m_messages->clear();
    m_progress->setValue(0);
    showRunning(true);
    m_job->start(wanted, format(), m_path);
}

void ExportPanel::finish(const HistoryExportResult &result)
{
    showRunning(false);
    if (result)
        //: %1 is the file.
        m_messages->showInfo(
            tr("%Ln session(s) were written to %1.", nullptr, *result).arg(QDir::toNativeSeparators(m_path)));
    else if (result.error().code == ErrorCode::Cancelled)
        m_messages->showInfo(result.error().sentence());
    else
        m_messages->showError(result.error());
    if (isVisible())
        m_export->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::showRunning(bool running)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_format, m_scope, m_privateNotes, m_pdf})
        widget->setEnabled(!running);
    // The focus goes to what can be pressed next, before what had it vanishes.
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    if (running)
        m_cancel->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_export, m_preview, m_close})
        widget->setVisible(!running);
}

void ExportPanel::showFormat()
{
    const bool pdf = format() == ReportFormat::Pdf;
    m_pdf->setVisible(pdf);
    m_warning->setVisible(!pdf || !m_pdf->isProtected());
}

void ExportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_job->isRunning())
        m_job->cancel();
    else
        close();
}

void ExportPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens.surface, tokens.hairline);
}

void ExportPanel::retranslate()
{
    m_title->setText(tr("Export sessions"));
    m_format->setAccessibleName(tr("Kind of file"));
    //: A kind of file, for spreadsheets.
    m_format->setText(CsvSegment, tr("CSV"));
    //: A kind of file, to read and print.
    m_format->setText(PdfSegment, tr("PDF"));
    m_scope->setAccessibleName(tr("Which sessions"));
    //: Export the sessions that the list shows; %Ln is how many.
    m_scope->setText(ShownSegment, tr("What the list shows (%Ln)", nullptr, m_shown));
    //: Export all sessions, whatever the filter; %Ln is how many.
    m_scope->setText(AllSegment, tr("All (%Ln)", nullptr, m_all));
    m_privateNotes->setText(tr("With private notes"));
    m_warning->setText(tr("The file will not be encrypted: whoever has it can read it."));
    m_export->setText(tr("Export…"));
    m_preview->setText(tr("Print preview"));
    m_close->setText(tr("Close"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_progress->setAccessibleName(tr("Progress of the export"));
}

} // namespace bitacora
