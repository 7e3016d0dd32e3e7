#include "SessionTimeline.h"

#include "BookingPanel.h"
#include "EmptyState.h"
#include "ExportPanel.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PassingTime.h"
#include "PracticeSettingsRepository.h"
#include "SelectionBar.h"
#include "ServiceRepository.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionHistoryModel.h"
#include "SessionNoteRepository.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "StatisticsBar.h"
#include "TimelineBooking.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace bitacora {

namespace {

/// Below this width the session stands under the list rather than beside it.
constexpr int narrowWidth = 860;
constexpr int wholeShare = 1000;
constexpr int rememberPause = 1000;

} // namespace

SessionTimeline::SessionTimeline(OpenPractice &practice, std::optional<ClientId> client, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_ofPractice(!client)
    , m_history(new SessionHistoryModel(practice.practice().sessions(), practice.practice().clock(), this))
    , m_time(new PassingTime(practice.practice().sessions(), practice.practice().clock(), this))
    , m_filterBar(new SessionFilterBar(practice.practice().clock(), this))
    , m_statistics(new StatisticsBar(this))
    , m_messages(new MessageBar(this))
    , m_booked(new MessageBar(this))
    , m_export(new ExportPanel(practice, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_side(new QStackedWidget(m_splitter))
    , m_table(new SessionTable(*m_history, m_stack))
    , m_selectionBar(new SelectionBar(m_stack))
    , m_panel(new SessionPanel(practice, m_side))
    , m_foot(new SessionFoot(practice.practice(), m_side))
    , m_booking(new TimelineBooking(practice, m_booked, m_side))
    , m_empty(new EmptyState(m_stack))
{
    build();
    m_table->setClientShown(m_ofPractice);
    m_panel->setClientShown(m_ofPractice);
    connectParts();
    connectRecords();
    connectBooking();
    addShortcuts();
    loadServices();
    retranslate();
    restoreState(practice.practice().settings().state(stateName()));
    if (m_ofPractice || client->isValid()) {
        SessionFilter filter = m_filterBar->filter();
        if (filter.client != client)
            filter = filter.cleared();
        filter.client = client;
        applyFilter(filter);
        m_table->selectLatest(practice.practice().clock().now());
        m_booking->setPlace(client);
    }
}

SessionTimeline::~SessionTimeline()
{
    flush();
    // A note that loses the keyboard while the page goes must not find half a page.
    m_history->disconnect(this);
    m_table->disconnect(this);
    m_panel->disconnect(this);
    m_booking->disconnect(this);
}

void SessionTimeline::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    constexpr int headPadding = 12;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, headPadding);
    head->setSpacing(headPadding);
    head->addWidget(m_filterBar);
    head->addWidget(m_statistics);
    head->addWidget(m_messages);
    head->addWidget(m_booked);
    head->addWidget(m_export);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addWidget(m_splitter, 1);

    auto *list = new QWidget(m_stack);
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_selectionBar);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("noSessions"));
    auto *session = new QWidget(m_side);
    auto *sessionColumn = new QVBoxLayout(session);
    sessionColumn->setContentsMargins(0, 0, 0, 0);
    sessionColumn->setSpacing(0);
    sessionColumn->addWidget(m_panel, 1);
    sessionColumn->addWidget(m_foot);
    m_side->addWidget(session);
    m_side->addWidget(m_booking->panel());
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::hairline);
    m_export->hide();
    m_rememberTimer.setSingleShot(true);
    m_rememberTimer.setInterval(rememberPause);
}

void SessionTimeline::connectParts()
{
    connect(m_filterBar, &SessionFilterBar::filterChanged, this, &SessionTimeline::applyFilter);
    connect(m_table, &SessionTable::orderRequested, this, [this](SessionFilter::Order order) {
        SessionFilter filter = m_filterBar->filter();
        filter.order = order;
        applyFilter(filter);
    });
    connect(m_table, &SessionTable::selectionMoved, this, &SessionTimeline::showSelection);
    connect(m_table, &SessionTable::widthsChanged, this, &SessionTimeline::rememberSoon);
    connect(m_statistics, &StatisticsBar::expandedChanged, this, &SessionTimeline::rememberSoon);
    connect(m_panel, &SessionPanel::gone, this, [this] {
        m_foot->showSession({});
        m_table->leaveKept();
        showEmpty();
    });
    connect(m_panel, &SessionPanel::escaped, this, &SessionTimeline::focusListByKey);
    connect(m_export, &ExportPanel::closed, this, &SessionTimeline::focusListByKey);
    connect(m_export, &ExportPanel::previewRequested, this, [this] { preview(m_export->options()); });
    const auto setSelected = [this](SessionStatus status) { setStatus(m_table->selectedSessions(), status); };
    connect(m_table, &SessionTable::statusChosen, this, setSelected);
    connect(m_selectionBar, &SelectionBar::statusChosen, this, setSelected);
    connect(m_panel, &SessionPanel::statusChosen, this,
            [this](SessionStatus status) { setStatus({m_panel->session()}, status); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_splitter->sizes();
        if (m_splitter->orientation() == Qt::Horizontal && sizes.value(0) + sizes.value(1) > 0)
            m_listShare = sizes[0] * wholeShare / (sizes[0] + sizes[1]);
        rememberSoon();
    });
    connect(m_messages, &MessageBar::actionTriggered, this, &SessionTimeline::actOnMessage);
    connect(&m_rememberTimer, &QTimer::timeout, this,
            [this] { (void)m_practice.practice().settings().setState(stateName(), saveState()); });
}

void SessionTimeline::connectRecords()
{
    connect(m_history, &SessionHistoryModel::figuresChanged, this, &SessionTimeline::showFigures);
    connect(&m_practice.practice().settings(), &PracticeSettingsRepository::statesReplaced, this,
            [this](const QStringList &names) {
                if (names.contains(stateName()))
                    takeStoredWords();
            });
    connect(&m_practice.practice().sessionNotes(), &SessionNoteRepository::changed, m_history,
            &SessionHistoryModel::followWords);
    connect(m_history, &SessionHistoryModel::failed, this,
            [this](const Error &error) { m_messages->showError(error); });
    connect(&m_practice.practice().services(), &ServiceRepository::changed, this, &SessionTimeline::loadServices);
    connect(m_time, &PassingTime::sessionsBegan, m_history, &SessionHistoryModel::followTime);
    connect(m_time, &PassingTime::dayPassed, this, &SessionTimeline::followDay);
    connect(m_time, &PassingTime::failed, this, [this](const Error &error) { m_messages->showError(error); });
}

void SessionTimeline::loadServices()
{
    if (const auto services = m_practice.practice().services().all())
        m_filterBar->setServices(*services);
    else
        m_messages->showError(services.error());
}

void SessionTimeline::takeStoredWords()
{
    SessionFilter filter = m_filterBar->filter();
    filter.words = TimelineState::fromBytes(m_practice.practice().settings().state(stateName()), today()).filter.words;
    applyFilter(filter);
}

void SessionTimeline::applyFilter(const SessionFilter &filter)
{
    m_filterBar->setFilter(filter);
    m_history->setFilter(filter);
    showFigures();
    rememberSoon();
}

void SessionTimeline::setClient(ClientId client)
{
    if (m_ofPractice || m_filterBar->filter().client == client) {
        if (m_history->filter().client == client)
            return;
    }
    flush();
    m_export->cancel();
    m_messages->clear();
    SessionFilter filter = m_filterBar->filter();
    // What narrowed another client's sessions would hide this one's unasked.
    if (filter.client != client)
        filter = filter.cleared();
    filter.client = client;
    applyFilter(filter);
    m_table->selectLatest(m_practice.practice().clock().now());
    m_booking->setPlace(client);
}

bool SessionTimeline::showSession(SessionId id)
{
    m_foot->endConfirming();
    if (m_table->selectSession(id))
        return true;
    applyFilter(m_filterBar->filter().cleared());
    return m_table->selectSession(id);
}

void SessionTimeline::setStatus(const QList<SessionId> &ids, SessionStatus status)
{
    if (ids.isEmpty())
        return;
    if (const auto done = m_practice.sessionChanges().setStatus(ids, status); !done)
        m_messages->showError(done.error());
}

void SessionTimeline::showSelection()
{
    m_selectionBar->setCount(int(m_table->selectedSessions().size()));
    const bool shown = m_panel->showSession(m_table->currentSession());
    m_foot->showSession(m_panel->session());
    if (shown)
        return;
    m_messages->showError(m_panel->error());
    // Back to what could not be left; not from within the list's own move.
    QMetaObject::invokeMethod(
        this, [this] { m_table->keepSession(m_panel->session()); }, Qt::QueuedConnection);
}

void SessionTimeline::showFigures()
{
    const SessionFilter &filter = m_history->filter();
    m_statistics->setStatistics(m_history->shownStatistics(), m_history->allStatistics(), filter.isNarrowed());
    showEmpty();
}

void SessionTimeline::arrange()
{
    const bool narrow = width() < narrowWidth;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_panel->setOrientation(narrow ? Qt::Horizontal : Qt::Vertical);
    // A form takes the height that there is, and needs nothing of what finds a session.
    const bool hasFormAlone = narrow && m_booking->needsHeight();
    for (QWidget *ofList : std::initializer_list<QWidget *> {m_stack, m_filterBar, m_statistics})
        ofList->setHidden(hasFormAlone);
    const int share = narrow ? wholeShare / 2 : m_listShare;
    m_splitter->setSizes({share, wholeShare - share});
}

void SessionTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SessionTimeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_time->setWatched(true);
}

void SessionTimeline::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time->setWatched(false);
    if (m_rememberTimer.isActive())
        flush();
}

void SessionTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bitacora
