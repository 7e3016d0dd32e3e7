#include "HistoryPage.h"

#include "Buttons.h"
#include "Metrics.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

HistoryPage::HistoryPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_newSession(new QPushButton(this))
    , m_timeline(new SessionTimeline(practice, std::nullopt, this))
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
    column->addWidget(m_timeline, 1);
    setTextRole(m_title, TextRole::Title);
    for (QPushButton *button : {m_export, m_print})
        makeQuiet(button);
    makePrimary(m_newSession);
    setShortcutHint(m_newSession, QKeySequence::New);
    connect(m_export, &QPushButton::clicked, m_timeline, &SessionTimeline::exportHistory);
    connect(m_print, &QPushButton::clicked, m_timeline, &SessionTimeline::printHistory);
    connect(m_newSession, &QPushButton::clicked, this, &HistoryPage::newSession);
    setFocusProxy(m_timeline->table());
    retranslate();
}

void HistoryPage::focusSearch()
{
    m_timeline->focusSearch();
}

void HistoryPage::newSession()
{
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
}

} // namespace bitacora
