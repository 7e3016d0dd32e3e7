#include "ActivityTimeline.h"

#include "ActivityFilterBar.h"
#include "ActivityModel.h"
#include "ActivityTable.h"
#include "ClientRepository.h"
#include "EmptyState.h"
#include "FilterButton.h"
#include "Hairline.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "PassingTime.h"
#include "SessionRepository.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bitacora {

ActivityTimeline::ActivityTimeline(OpenPractice &practice, std::optional<ClientId> client, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_ofPractice(!client)
    , m_activity(new ActivityModel(practice.practice(), this))
    , m_time(new PassingTime(practice.practice().clock(), this))
    , m_filterBar(new ActivityFilterBar(practice.practice().clock(), client.has_value(), this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ActivityTable(*m_activity, m_stack))
    , m_empty(new EmptyState(m_stack))
{
    build();
    ActivityFilter filter;
    filter.client = client;
    m_filterBar->setFilter(filter);
    m_table->setClientShown(m_ofPractice);
    connect(m_filterBar, &ActivityFilterBar::filterChanged, this, &ActivityTimeline::read);
    connect(m_time, &PassingTime::dayPassed, m_filterBar, &ActivityFilterBar::followDay);
    connect(m_table, &ActivityTable::opened, this, &ActivityTimeline::open);
    connect(m_empty, &EmptyState::activated, m_filterBar, &ActivityFilterBar::clearAll);
    connect(m_activity, &ActivityModel::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_activity, &QAbstractItemModel::modelReset, this, &ActivityTimeline::showEmpty);
    connect(m_activity, &QAbstractItemModel::rowsInserted, this, &ActivityTimeline::showEmpty);
    retranslate();
}

void ActivityTimeline::build()
{
    constexpr int headPadding = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, headPadding);
    head->setSpacing(headPadding);
    head->addWidget(m_filterBar);
    head->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void ActivityTimeline::setClient(ClientId client)
{
    if (m_ofPractice || m_filterBar->filter().client == client)
        return;
    // What narrowed another client's log would hide this one's unasked.
    ActivityFilter filter;
    filter.client = client;
    m_filterBar->setFilter(filter);
    m_messages->clear();
    m_isRead = false;
    if (isVisible())
        read();
}

void ActivityTimeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_time->setWatched(true);
    if (!m_isRead)
        read();
}

void ActivityTimeline::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time->setWatched(false);
}

void ActivityTimeline::read()
{
    m_isRead = true;
    m_messages->clear();
    m_activity->setFilter(m_filterBar->filter());
}

void ActivityTimeline::focusList()
{
    if (isEmptyShown()) {
        m_filterBar->kindButton()->button()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_table->selectFirst();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ActivityTimeline::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void ActivityTimeline::showEmpty()
{
    const bool narrowed = m_filterBar->isNarrowed();
    m_empty->setTitle(narrowed ? tr("Nothing matches the filters") : tr("Nothing has happened yet"));
    m_empty->setText(narrowed ? tr("No entry of the activity log is of these kinds and days.")
                              : tr("What is done with clients and sessions is listed here, and cannot be altered "
                                   "unnoticed."));
    m_empty->setAction(narrowed ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(m_activity->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void ActivityTimeline::open(int row)
{
    const auto entry = m_activity->entryAt(row);
    if (!entry)
        return;
    m_messages->clear();
    const Practice &practice = m_practice.practice();
    if (entry->session && practice.sessions().find(*entry->session))
        Q_EMIT sessionRequested(*entry->session);
    else if (entry->client && practice.clients().find(*entry->client))
        Q_EMIT clientRequested(*entry->client);
    else if (entry->session || entry->client)
        m_messages->showInfo(tr("What this entry tells of is no longer in the practice."));
}

void ActivityTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityTimeline::retranslate()
{
    m_activity->retranslate();
    m_table->retranslate();
    showEmpty();
}

} // namespace bitacora
