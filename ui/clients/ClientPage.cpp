#include "ClientPage.h"

#include "ClientArchiving.h"
#include "ClientDetails.h"
#include "ClientHead.h"
#include "ClientRepository.h"
#include "DeleteClientPanel.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
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

namespace bitacora {

namespace {

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
    , m_head(new ClientHead(practice.practice().clock(), this))
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_timeline(new SessionTimeline(practice, ClientId {}, m_stack))
    , m_details(new ClientDetails(practice, m_stack))
    , m_archiving(new ClientArchiving(practice, *m_messages, this))
    , m_line(new Hairline(this))
    , m_deletion(new DeleteClientPanel(practice, this))
{
    build();
    addShortcuts();
    connectDeletion();
    connect(m_head, &ClientHead::backRequested, this, &ClientPage::backRequested);
    connect(m_head, &ClientHead::exportRequested, this, [this] {
        setTab(Tab::Sessions);
        m_timeline->exportHistory();
    });
    connect(m_head, &ClientHead::newSessionRequested, this, &ClientPage::newSession);
    connect(m_head, &ClientHead::printRequested, m_timeline, &SessionTimeline::printHistory);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&practice.practice().clients(), &ClientRepository::changed, this, &ClientPage::follow);
    connect(&practice.practice().sessions(), &SessionRepository::changed, this, &ClientPage::load);
    retranslate();
}

ClientPage::~ClientPage()
{
    flush();
    // A field that loses the keyboard while the page goes must not find half a page.
    m_practice.practice().clients().disconnect(this);
    m_practice.practice().sessions().disconnect(this);
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
    column->addLayout(head);
    // A tab has some room at its sides; its word stands in line with the page.
    constexpr int tabPadding = 4;
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics::pageMargin - tabPadding, metrics::grid, metrics::pageMargin, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_deletion, 1);
    m_deletion->hide();
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_details);
}

void ClientPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::ALT | Qt::Key_Left, &ClientPage::backRequested);
    for (const auto keys : {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown})
        add(keys, [this] { stepTab(1); });
    for (const auto keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp})
        add(keys, [this] { stepTab(-1); });
}

void ClientPage::stepTab(int step)
{
    endDeletion();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    focusTab();
}

void ClientPage::focusTab()
{
    if (tab() == Tab::Sessions)
        m_timeline->focusList();
    else
        m_details->form().editor(ClientForm::Field::Name)->setFocus();
}

ClientPage::Tab ClientPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ClientPage::setTab(Tab tab)
{
    endDeletion();
    m_tabs->setCurrentIndex(int(tab));
}

bool ClientPage::showClient(ClientId client, Tab tab)
{
    if (client != m_client && !flush()) {
        m_messages->showError(Error {ErrorCode::StorageFailed, {}, {}});
        return false;
    }
    m_client = client;
    m_messages->clear();
    showDeletion(false);
    load();
    m_timeline->setClient(client);
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
    m_details->showClient(*summary);
    if (isDeleting())
        m_deletion->refresh(*summary);
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

bool ClientPage::flush()
{
    const bool kept = m_details->flush();
    return m_timeline->flush() && kept;
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    // Whoever had something open to close has taken the key already.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
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
    m_tabs->setAccessibleName(tr("Parts of the client's page"));
    m_tabs->setTabText(int(Tab::Sessions), tr("Sessions"));
    m_tabs->setTabText(int(Tab::Details), tr("Details"));
}

} // namespace bitacora
