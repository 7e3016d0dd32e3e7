#include "ClientPage.h"

#include "ActivityRepository.h"
#include "ActivityTimeline.h"
#include "ClientArchiving.h"
#include "ClientDetails.h"
#include "ClientHead.h"
#include "ClientHolding.h"
#include "ClientRecordPanel.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "HoldPanel.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PageTabs.h"
#include "PassingTime.h"
#include "PlanPage.h"
#include "ProgressPage.h"
#include "RetentionRepository.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace bitacora {

namespace {

constexpr int tabCount = 5;

/// The day of a client's first session, or of the record when that is older.
QDate firstDay(const Practice &practice, const Client &client)
{
    QDate since = ZonedTime::fromInstant(client.createdAt, practice.clock().zone()).day();
    SessionFilter filter;
    filter.client = client.id;
    filter.order = SessionFilter::Order::OldestFirst;
    const auto keys = practice.sessions().keys(filter);
    if (keys && !keys->empty())
        since = std::min(since, QDate::fromJulianDay(keys->front().day));
    return since;
}

} // namespace

ClientPage::ClientPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_time(new PassingTime(practice.practice().sessions(), practice.practice().clock(), this))
    , m_head(new ClientHead(practice.practice().clock(), this))
    , m_messages(new MessageBar(this))
    , m_record(new ClientRecordPanel(practice, this))
    , m_hold(new HoldPanel(practice, this))
    , m_tabs(new PageTabs(tabCount, this))
    , m_stack(new QStackedWidget(this))
    , m_timeline(new SessionTimeline(practice, ClientId {}, m_stack))
    , m_plan(new PlanPage(practice, m_stack))
    , m_progress(new ProgressPage(practice, m_stack))
    , m_details(new ClientDetails(practice, m_stack))
    , m_activity(new ActivityTimeline(practice, ClientId {}, m_stack))
    , m_archiving(new ClientArchiving(practice, *m_messages, this))
    , m_holding(new ClientHolding(practice, *m_messages, this))
    , m_deletion(new DeleteClientPanel(practice, this))
{
    build();
    addShortcuts();
    connectDeletion();
    connectHold();
    connect(m_head, &ClientHead::backRequested, this, &ClientPage::backRequested);
    connect(m_head, &ClientHead::exportRequested, this, [this] {
        setTab(Tab::Sessions);
        m_timeline->exportHistory();
    });
    connect(m_head, &ClientHead::newSessionRequested, this, &ClientPage::newSession);
    connect(m_head, &ClientHead::printRequested, m_timeline, &SessionTimeline::printHistory);
    connect(m_tabs, &PageTabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &PageTabs::stepped, this, [this] {
        endDeletion();
        focusTab();
    });
    connect(m_activity, &ActivityTimeline::sessionRequested, this, [this](SessionId session) {
        setTab(Tab::Sessions);
        m_timeline->showSession(session);
        m_timeline->focusListByKey();
    });
    connect(m_activity, &ActivityTimeline::clientRequested, this, [this] {
        setTab(Tab::Details);
        focusTab();
    });
    connect(m_progress, &ProgressPage::recordingRequested, this, &ClientPage::recordSession);
    connect(&practice.practice().clients(), &ClientRepository::changed, this, &ClientPage::follow);
    connect(&practice.practice().sessions(), &SessionRepository::changed, this, &ClientPage::load);
    connect(m_time, &PassingTime::sessionsBegan, this, &ClientPage::followTime);
    // What was to be tomorrow is to be today.
    connect(m_time, &PassingTime::dayPassed, this, &ClientPage::load);
    connect(m_time, &PassingTime::failed, this, [this](const Error &error) { m_messages->showError(error); });
    retranslate();
}

ClientPage::~ClientPage()
{
    flush();
    // A field that loses the keyboard while the page goes must not find half a page.
    m_practice.practice().clients().disconnect(this);
    m_practice.practice().sessions().disconnect(this);
    m_practice.practice().retention().disconnect(this);
}

void ClientPage::build()
{
    constexpr int headPadding = 20;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, 0);
    head->setSpacing(metrics::grid);
    head->addWidget(m_head);
    head->addWidget(m_messages);
    head->addWidget(m_record);
    head->addWidget(m_hold);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_deletion, 1);
    m_deletion->hide();
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_activity);
}

void ClientPage::addShortcuts()
{
    auto *back = new QShortcut(Qt::ALT | Qt::Key_Left, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ClientPage::backRequested);
}

void ClientPage::focusTab()
{
    switch (tab()) {
    case Tab::Sessions:
        return m_timeline->focusList();
    case Tab::Plan:
        return m_plan->focusList();
    case Tab::Progress:
        return m_progress->focusList();
    case Tab::Details:
        return m_details->form().editor(ClientForm::Field::Name)->setFocus();
    case Tab::Activity:
        return m_activity->focusList();
    }
}

ClientPage::Tab ClientPage::tab() const
{
    return Tab(m_tabs->current());
}

void ClientPage::setTab(Tab tab)
{
    endDeletion();
    m_tabs->setCurrent(int(tab));
}

bool ClientPage::showClient(ClientId client, Tab tab)
{
    if (client != m_client)
        m_record->cancel();
    if (client != m_client && !flush()) {
        m_messages->showError(Error {ErrorCode::StorageFailed, {}, {}});
        return false;
    }
    m_client = client;
    m_messages->clear();
    showDeletion(false);
    load();
    m_timeline->setClient(client);
    m_plan->setClient(client);
    m_progress->setClient(client);
    m_activity->setClient(client);
    m_hold->resume(client);
    recordView();
    setTab(tab);
    focusTab();
    return true;
}

void ClientPage::load()
{
    if (!m_client.isValid())
        return;
    const auto summary = m_practice.practice().clients().summary(m_client);
    if (!summary && summary.error().code == ErrorCode::RecordNotFound) {
        follow(RecordChange::Removed, {m_client});
        return;
    }
    if (!summary) {
        m_messages->showError(summary.error());
        return;
    }
    m_head->showClient(*summary, firstDay(m_practice.practice(), summary->client));
    m_head->showHold(m_practice.practice().retention().hold(m_client).value_or(std::nullopt));
    m_details->showClient(*summary);
    if (isDeleting())
        m_deletion->refresh(*summary);
}

void ClientPage::followTime(const QList<SessionId> &sessions)
{
    const auto began = m_practice.practice().sessions().find(std::span<const SessionId>(sessions));
    const bool isAnyOfThis = began && std::any_of(began->begin(), began->end(), [this](const Session &session) {
                                 return session.client == m_client;
                             });
    if (isAnyOfThis)
        load();
}

void ClientPage::recordView()
{
    const Practice &practice = m_practice.practice();
    if (!practice.clients().find(m_client))
        return;
    if (const auto recorded = practice.activity().recordView(m_client); !recorded)
        m_messages->showError(recorded.error());
}

void ClientPage::focusSearch()
{
    setTab(Tab::Sessions);
    m_timeline->focusSearch();
}

void ClientPage::newSession()
{
    setTab(Tab::Sessions);
    m_timeline->newSession();
}

void ClientPage::openReport()
{
    setTab(Tab::Progress);
    m_progress->openReport();
}

void ClientPage::exportRecord()
{
    // What is being typed is part of it.
    flush();
    const auto client = m_practice.practice().clients().find(m_client);
    if (!client)
        return m_messages->showError(client.error());
    m_messages->clear();
    m_record->open(*client);
}

void ClientPage::recordSession()
{
    setTab(Tab::Sessions);
    SessionFilter filter;
    filter.client = m_client;
    filter.when = SessionFilter::When::Past;
    const auto begun = m_practice.practice().sessions().keys(filter);
    if (!begun || begun->empty()) {
        m_timeline->newSession();
        return;
    }
    if (m_timeline->showSession(SessionId {begun->front().id}))
        m_timeline->panel()->record();
}

bool ClientPage::flush()
{
    const bool detailsKept = m_details->flush();
    const bool planKept = m_plan->flush();
    const bool progressKept = m_progress->flush();
    const bool holdKept = m_hold->flush();
    return m_timeline->flush() && detailsKept && planKept && progressKept && holdKept;
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    // Whoever had something open to close has taken the key already.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void ClientPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_time->setWatched(true);
}

void ClientPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time->setWatched(false);
}

void ClientPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientPage::retranslate()
{
    m_archiving->retranslate();
    m_holding->retranslate();
    m_tabs->bar()->setAccessibleName(tr("Parts of the client's page"));
    m_tabs->setText(int(Tab::Sessions), tr("Sessions"));
    //: Of a client: behaviors, replacement programs, interventions, reinforcers.
    m_tabs->setText(int(Tab::Plan), tr("Plan"));
    //: Of a client: graphs of what was measured over the sessions.
    m_tabs->setText(int(Tab::Progress), tr("Progress"));
    m_tabs->setText(int(Tab::Details), tr("Details"));
    //: What was done with the client, and when.
    m_tabs->setText(int(Tab::Activity), tr("Activity"));
}

} // namespace bitacora
