#include "ReportPage.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "ElidedLabel.h"
#include "Hairline.h"
#include "Icons.h"
#include "LocalNow.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PeriodReportFlow.h"
#include "PeriodReportRepository.h"
#include "PeriodReportSheet.h"
#include "ProgressData.h"
#include "ReportForm.h"
#include "ReportKeeper.h"
#include "ReportPreview.h"
#include "TextRole.h"
#include "UndoOffer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

/// Words and graph beside each other.
constexpr int widestForm = 1080;
constexpr int reportsWidth = 250;
constexpr int stateWidth = 90;
/// A page that is narrower has no room for its title beside the buttons.
constexpr int widthForTitle = 860;

} // namespace

ReportPage::ReportPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_changes(practice.practice().periodReports(), practice.changes())
    , m_back(new QToolButton(this))
    , m_title(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_reports(new ChoiceField(this))
    , m_new(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_preview(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_undo(new UndoOffer(practice.changes(), *m_messages, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ReportForm)
    , m_keeper(new ReportKeeper(practice, *m_form, this))
{
    build();
    connectParts();
    retranslate();
}

void ReportPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    bar->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_scroll, 1);
    auto *content = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::pageMargin, 2 * metrics::grid, metrics::pageMargin, 3 * metrics::grid);
    m_form->setMaximumWidth(widestForm);
    row->addWidget(m_form, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    for (QWidget *ground : {m_scroll->viewport(), content}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Base);
    }
}

void ReportPage::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin - metrics::grid, metrics::grid, metrics::pageMargin, metrics::grid);
    head->setSpacing(metrics::grid);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addStretch();
    head->addWidget(m_state);
    head->addWidget(m_reports);
    head->addWidget(m_new);
    head->addWidget(m_delete);
    head->addWidget(m_preview);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(head);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_state, TextRole::Small);
    m_state->setMuted(true);
    m_state->setFixedWidth(stateWidth);
    m_back->setAutoRaise(true);
    m_back->setIcon(themedIcon(Icon::ChevronLeft));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_reports->setFixedWidth(reportsWidth);
    makeQuiet(m_new);
    makeQuiet(m_delete);
    makePrimary(m_preview);
}

void ReportPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &ReportPage::closed);
    connect(m_form, &ReportForm::escaped, this, &ReportPage::closed);
    connect(m_reports, &QComboBox::activated, this, &ReportPage::chooseReport);
    connect(m_new, &QPushButton::clicked, this, &ReportPage::beginNew);
    connect(m_delete, &QPushButton::clicked, this, &ReportPage::remove);
    connect(m_preview, &QPushButton::clicked, this, &ReportPage::preview);
    connect(m_keeper, &ReportKeeper::stateChanged, this, &ReportPage::showState);
    connect(m_keeper, &ReportKeeper::reportsChanged, this, &ReportPage::showReports);
    connect(m_messages, &MessageBar::actionTriggered, this, &ReportPage::act);
    connect(m_messages, &MessageBar::messageChanged, this, [this] { m_offersDiscard = false; });
    connect(m_undo, &UndoOffer::undoing, this, &ReportPage::flush);
}

void ReportPage::begin(ClientId client, const ProgressData &data)
{
    m_messages->clear();
    m_form->setProgress({});
    m_keeper->begin(client);
    m_form->setProgress(data);
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_keeper->isRecovered()) {
        m_messages->showInfo(tr("What you were typing when the program ended is here again."));
        m_messages->setAction(tr("Discard"));
        m_offersDiscard = true;
    }
    m_form->focusFirst();
}

void ReportPage::setProgress(const ProgressData &data)
{
    m_form->setProgress(data);
}

bool ReportPage::flush()
{
    return m_keeper->commit();
}

void ReportPage::end()
{
    (void)flush();
    forget();
}

void ReportPage::forget()
{
    m_keeper->end();
    m_form->setProgress({});
    m_form->load({});
    m_messages->clear();
}

QString ReportPage::stateText() const
{
    return m_state->text();
}

void ReportPage::act()
{
    if (!m_offersDiscard)
        return;
    m_messages->clear();
    m_keeper->discard();
}

void ReportPage::chooseReport(int index)
{
    const PeriodReportId id {m_reports->itemData(index).toLongLong()};
    if (!flush() || id == m_keeper->stored().id)
        return showReports();
    const auto report = m_practice.practice().periodReports().find(id);
    if (!report)
        return m_messages->showError(report.error());
    m_messages->clear();
    m_keeper->show(*report);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ReportPage::beginNew()
{
    if (!flush())
        return;
    const Practice &practice = m_practice.practice();
    const auto before = practice.periodReports().ofClient(m_keeper->client());
    if (!before)
        return m_messages->showError(before.error());
    const QDate today = localNow(practice.clock()).date();
    m_messages->clear();
    m_keeper->show(newPeriodReport(m_keeper->client(), today, *before));
    m_form->focusFirst();
}

void ReportPage::remove()
{
    // What was typed goes with it, and comes back with it.
    if (!flush())
        return;
    const PeriodReportId id = m_keeper->stored().id;
    if (!id.isValid())
        return;
    if (const auto done = m_changes.remove(id); !done)
        return m_messages->showError(done.error());
    m_undo->offer(tr("The report was deleted."));
    m_form->focusFirst();
}

void ReportPage::preview()
{
    (void)flush();
    PeriodReport report = m_form->report();
    report.client = m_keeper->client();
    if (const auto valid = validatePeriodReport(report); !valid) {
        if (valid.error().code == ErrorCode::DateMalformed)
            m_form->showError(valid.error());
        else
            m_messages->showError(valid.error());
        return;
    }
    if (const auto opened = ReportPreview::open(m_practice, report, this); !opened)
        m_messages->showError(opened.error());
}

void ReportPage::showReports()
{
    const QSignalBlocker blocker(m_reports);
    m_reports->clear();
    const PeriodReportId shown = m_keeper->stored().id;
    if (m_keeper->client().isValid()) {
        const auto reports = m_practice.practice().periodReports().ofClient(m_keeper->client());
        if (reports) {
            for (const PeriodReport &report : *reports)
                m_reports->addItem(PeriodReportFlow::period(report, QLocale()), report.id.value);
        }
    }
    if (!shown.isValid())
        //: A progress report that is not begun yet.
        m_reports->insertItem(0, tr("New report"), qint64(0));
    (void)m_reports->choose(shown.value);
    showState();
}

void ReportPage::showState()
{
    m_state->setText(m_keeper->stateText());
    const bool isBegun = m_keeper->stored().id.isValid() || m_keeper->isPending();
    m_delete->setEnabled(isBegun);
    m_new->setEnabled(isBegun);
}

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_title->setVisible(width() >= widthForTitle);
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPage::retranslate()
{
    setAccessibleName(tr("Progress report"));
    m_title->setText(tr("Progress report"));
    m_back->setAccessibleName(tr("Back to the graphs"));
    m_back->setToolTip(m_back->accessibleName());
    //: For screen readers: which of a client's progress reports is shown.
    m_reports->setAccessibleName(tr("Report"));
    //: A new progress report.
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New report"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete this report"));
    m_preview->setText(tr("Preview and print…"));
    showReports();
    showState();
}

} // namespace bitacora
