#include "HistoryPage.h"

#include "ActivityTable.h"
#include "ActivityTimeline.h"
#include "Buttons.h"
#include "Metrics.h"
#include "PageTabs.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bitacora {

HistoryPage::HistoryPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_newSession(new QPushButton(this))
    , m_tabs(new PageTabs(2, this))
    , m_stack(new QStackedWidget(this))
    , m_timeline(new SessionTimeline(practice, std::nullopt, m_stack))
    , m_activity(new ActivityTimeline(practice, std::nullopt, m_stack))
{
    build();
    connectParts();
    retranslate();
    showTab();
}

void HistoryPage::build()
{
    constexpr int headPadding = 20;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin, headPadding, metrics::pageMargin, 0);
    head->setSpacing(2 * metrics::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    head->addWidget(m_print);
    head->addWidget(m_newSession);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_activity);
    setTextRole(m_title, TextRole::Title);
    for (QPushButton *button : {m_export, m_print})
        makeQuiet(button);
    makePrimary(m_newSession);
    setShortcutHint(m_newSession, QKeySequence::New);
}

void HistoryPage::connectParts()
{
    connect(m_export, &QPushButton::clicked, m_timeline, &SessionTimeline::exportHistory);
    connect(m_print, &QPushButton::clicked, m_timeline, &SessionTimeline::printHistory);
    connect(m_newSession, &QPushButton::clicked, this, &HistoryPage::newSession);
    connect(m_tabs, &PageTabs::currentChanged, this, &HistoryPage::showTab);
    connect(m_tabs, &PageTabs::stepped, this, &HistoryPage::focusList);
    connect(m_activity, &ActivityTimeline::clientRequested, this, &HistoryPage::clientRequested);
    connect(m_activity, &ActivityTimeline::sessionRequested, this, [this](SessionId session) {
        setTab(Tab::Sessions);
        m_timeline->showSession(session);
        m_timeline->focusListByKey();
    });
}

HistoryPage::Tab HistoryPage::tab() const
{
    return Tab(m_tabs->current());
}

void HistoryPage::setTab(Tab tab)
{
    m_tabs->setCurrent(int(tab));
}

void HistoryPage::showTab()
{
    m_stack->setCurrentIndex(m_tabs->current());
    // What can be exported and printed here is the sessions.
    for (QPushButton *button : {m_export, m_print})
        button->setVisible(tab() == Tab::Sessions);
}

void HistoryPage::focusList()
{
    if (tab() == Tab::Sessions)
        m_timeline->focusList();
    else
        m_activity->focusList();
}

void HistoryPage::focusSearch()
{
    setTab(Tab::Sessions);
    m_timeline->focusSearch();
}

void HistoryPage::newSession()
{
    setTab(Tab::Sessions);
    m_timeline->newSession();
}

bool HistoryPage::flush()
{
    return m_timeline->flush();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    //: The page with every session of the practice.
    m_title->setText(tr("History"));
    //: Write the sessions to a file.
    m_export->setText(tr("Export"));
    //: Show how the sessions look on paper, and print them.
    m_print->setText(tr("Print"));
    m_newSession->setText(tr("New session"));
    m_tabs->bar()->setAccessibleName(tr("Parts of the history"));
    m_tabs->setText(int(Tab::Sessions), tr("Sessions"));
    //: What was done in the practice, and when.
    m_tabs->setText(int(Tab::Activity), tr("Activity"));
}

} // namespace bitacora
