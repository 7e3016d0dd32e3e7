#include "ClientRecordPanel.h"

#include "BackgroundJob.h"
#include "Buttons.h"
#include "Client.h"
#include "ControlPainting.h"
#include "DocumentPath.h"
#include "ExportPanel.h"
#include "FileDialogs.h"
#include "HistoryReportOptions.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPassphraseFields.h"
#include "OpenPractice.h"
#include "PdfFields.h"
#include "TextRole.h"
#include "Theme.h"
#include "WrapLayout.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeProgress = 100;

} // namespace

ClientRecordPanel::ClientRecordPanel(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_job(new BackgroundJob(this))
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_privateNotes(new QCheckBox(this))
    , m_pdf(new PdfFields(this))
    , m_warning(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_messages(new MessageBar(this))
{
    build();
    connect(m_pdf, &PdfFields::changed, this, [this] { m_warning->setVisible(!m_pdf->isProtected()); });
    connect(m_pdf->password(), &NewPassphraseFields::completed, this, &ClientRecordPanel::start);
    connect(m_save, &QPushButton::clicked, this, &ClientRecordPanel::start);
    connect(m_close, &QPushButton::clicked, this, &ClientRecordPanel::close);
    connect(m_cancel, &QPushButton::clicked, this, [this] { *m_isCancelled = true; });
    connect(m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
    retranslate();
    showRunning(false);
    hide();
}

ClientRecordPanel::~ClientRecordPanel()
{
    *m_isCancelled = true;
    m_job->waitForResult();
}

void ClientRecordPanel::build()
{
    auto *column = new QVBoxLayout(this);
    constexpr int padding = metrics::grid + metrics::halfGrid;
    column->setContentsMargins(2 * metrics::grid, padding, 2 * metrics::grid, padding);
    column->setSpacing(metrics::grid);
    auto *buttons = new WrapLayout(metrics::grid, metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_save, m_close, m_progress, m_cancel})
        buttons->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_text, m_privateNotes, m_pdf, m_warning})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_messages);
    setTextRole(m_title, TextRole::Heading);
    for (QLabel *label : {m_text, m_warning}) {
        setMuted(label);
        label->setWordWrap(true);
    }
    makePrimary(m_save);
    makeLink(m_close);
    makeQuiet(m_cancel);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClientRecordPanel::open(const Client &client)
{
    if (!isRunning()) {
        m_client = client.id;
        m_name = client.name;
        m_privateNotes->setChecked(false);
        m_pdf->reset();
        m_messages->clear();
    }
    show();
    (isRunning() ? m_cancel : m_save)->setFocus(Qt::OtherFocusReason);
}

bool ClientRecordPanel::isRunning() const
{
    return m_job->isRunning();
}

void ClientRecordPanel::cancel()
{
    *m_isCancelled = true;
    m_pdf->wipe();
    hide();
}

void ClientRecordPanel::close()
{
    cancel();
    Q_EMIT closed();
}

void ClientRecordPanel::waitUntilWritten()
{
    m_job->waitForResult();
}

void ClientRecordPanel::start()
{
    if (isRunning() || !m_pdf->validate())
        return;
    const QPointer<ClientRecordPanel> self(this);
    //: The name of a file, before the client's.
    const QString name = tr("Whole record") + u" - "_s + m_name;
    const QString path = FileDialogs::instance().saveFile(
        this, tr("Save the whole record"), documentPath(name, u".pdf"_s), ExportPanel::tr("PDF (*.pdf)"));
    // A lock may have taken the page from under the chooser.
    if (!self || path.isEmpty())
        return;
    ClientRecordOptions options;
    options.client = m_client;
    options.withPrivateNotes = m_privateNotes->isChecked();
    options.paper = pageSizeFor(options.locale);
    options.pdf = m_pdf->take();
    write(options, path);
}

void ClientRecordPanel::write(const ClientRecordOptions &options, const QString &path)
{
    *m_isCancelled = false;
    m_messages->clear();
    m_progress->setValue(0);
    showRunning(true);
    PracticeOptions reading;
    reading.clock = &m_practice.practice().clock();
    reading.readOnly = true;
    // A key is not copied, and work must be.
    const auto key = std::make_shared<SecretBytes>(m_practice.practice().dataKey());
    m_job->start<Result<int>>(
        [options, path, reading, key, place = m_practice.practice().path(),
         isCancelled = m_isCancelled](BackgroundJob::Control &control) -> Result<int> {
            const auto practice = Practice::openWithKey(place, std::move(*key), reading);
            if (!practice)
                return Failure(practice.error());
            return writeClientRecordFile(**practice, options, path, [&control, &isCancelled](int percent) {
                control.report(percent);
                return !*isCancelled;
            });
        },
        [this, options, path](const Result<int> &written) { finish(written, options, path); });
}

void ClientRecordPanel::finish(const Result<int> &written, const ClientRecordOptions &options, const QString &path)
{
    showRunning(false);
    Result<int> done = written;
    if (written) {
        if (const auto logged = logClientRecord(m_practice.practice(), options, *written); !logged)
            done = Failure(logged.error());
    }
    if (!done && done.error().code == ErrorCode::Cancelled)
        m_messages->showInfo(done.error().sentence());
    else if (!done)
        m_messages->showError(done.error());
    else if (options.pdf.isProtected())
        //: %1 is the file.
        m_messages->showInfo(
            tr("The record was saved to %1. It opens with the password alone.").arg(QDir::toNativeSeparators(path)));
    else
        //: %1 is the file.
        m_messages->showInfo(
            tr("The record was saved to %1. The file is not encrypted.").arg(QDir::toNativeSeparators(path)));
    if (isVisible())
        m_close->setFocus(Qt::OtherFocusReason);
}

void ClientRecordPanel::showRunning(bool running)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_privateNotes, m_pdf})
        widget->setEnabled(!running);
    // The focus goes to what can be pressed next, before what had it vanishes.
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    if (running)
        m_cancel->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_save, m_close})
        widget->setVisible(!running);
}

void ClientRecordPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientRecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (isRunning())
        *m_isCancelled = true;
    else
        close();
}

void ClientRecordPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens.surface, tokens.hairline);
}

void ClientRecordPanel::retranslate()
{
    //: All that the practice holds of a client, as one document.
    m_title->setText(tr("Whole record"));
    m_text->setText(tr("One PDF for a request of records: profile, plan, sessions, clinical notes with their addenda, "
                       "progress reports, activity."));
    m_privateNotes->setText(tr("With private notes"));
    m_warning->setText(ExportPanel::tr("The file will not be encrypted: whoever has it can read it."));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel writing the record"));
    m_progress->setAccessibleName(tr("Progress of the record"));
}

} // namespace bitacora
