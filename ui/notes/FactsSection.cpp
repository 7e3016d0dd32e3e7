#include "FactsSection.h"

#include "Metrics.h"
#include "TextRole.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bitacora {

FactsSection::FactsSection(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_title);
    head->addWidget(m_mark, 1);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(content);
    setTextRole(m_title, TextRole::Small, true);
    setTextRole(m_mark, TextRole::Small);
    setMuted(m_mark);
    setTextRole(m_hint, TextRole::Small);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    m_hint->hide();
}

void FactsSection::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FactsSection::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FactsSection::setMark(const QString &mark, const QString &spoken)
{
    m_mark->setText(mark);
    m_mark->setAccessibleName(spoken);
}

QString FactsSection::mark() const
{
    return m_mark->text();
}

} // namespace bitacora
