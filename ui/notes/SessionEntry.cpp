#include "SessionEntry.h"

#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bitacora {

SessionEntry::SessionEntry(const Practice &practice, const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_open(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    setTextRole(m_title, TextRole::Small, true);
    setMuted(m_summary);
    m_summary->setWordWrap(true);
    m_open->setObjectName(buttonName);
    makeQuiet(m_open);
    connect(m_open, &QPushButton::clicked, this, &SessionEntry::requested);
}

void SessionEntry::showSession(SessionId session)
{
    m_session = session;
    load();
}

void SessionEntry::follow(SessionId session)
{
    if (session == m_session)
        load();
}

QString SessionEntry::summary() const
{
    return m_summary->text();
}

void SessionEntry::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_open->setAccessibleDescription(text);
}

void SessionEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        load();
}

} // namespace bitacora
