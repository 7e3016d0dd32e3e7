#include "FactsEntry.h"

#include "Buttons.h"
#include "FactsSummary.h"
#include "Metrics.h"
#include "Practice.h"
#include "SessionFactsRepository.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bitacora {

FactsEntry::FactsEntry(const Practice &practice, QWidget *parent)
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
    m_open->setObjectName(QStringLiteral("recordFacts"));
    makeQuiet(m_open);
    connect(m_open, &QPushButton::clicked, this, &FactsEntry::requested);
    connect(&practice.sessionFacts(), &SessionFactsRepository::changed, this, [this](SessionId session) {
        if (session == m_session)
            load();
    });
    load();
}

void FactsEntry::showSession(SessionId session)
{
    m_session = session;
    load();
}

QString FactsEntry::summary() const
{
    return m_summary->text();
}

void FactsEntry::load()
{
    m_title->setText(tr("What happened"));
    m_open->setText(tr("Record…"));
    m_open->setAccessibleName(tr("Record what happened"));
    m_open->setToolTip(
        tr("Record what happened (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText)));
    if (!m_session.isValid())
        return;
    const auto facts = m_practice.sessionFacts().find(m_session);
    const auto draft = m_practice.sessionFacts().draft(m_session);
    QString text = facts ? FactsSummary::text(*facts) : facts.error().sentence();
    if (draft && *draft)
        //: %1 is what is recorded; something more was typed, which is not recorded yet.
        text = tr("%1 · not finished").arg(text);
    m_summary->setText(text);
    m_open->setAccessibleDescription(text);
}

void FactsEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        load();
}

} // namespace bitacora
