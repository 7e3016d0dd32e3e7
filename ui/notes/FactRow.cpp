#include "FactRow.h"

#include "ControlPainting.h"
#include "FactsContext.h"
#include "Icons.h"
#include "Metrics.h"
#include "TermOffers.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace bitacora {

FactRow::FactRow(FactsContext &context, CatalogueKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_mistake(new QLabel(this))
{
    auto *card = new QVBoxLayout(this);
    card->setContentsMargins(metrics::controlPadding, metrics::grid, metrics::grid, metrics::grid);
    card->setSpacing(metrics::grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_title, 1);
    line->addLayout(m_head);
    line->addWidget(m_remove);
    card->addLayout(line);
    card->addLayout(m_body);
    card->addWidget(m_mistake);
    m_body->setSpacing(metrics::grid);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_title, TextRole::Body, true);
    setTextRole(m_mistake, TextRole::Small);
    setTone(m_mistake, Tone::Danger);
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->hide();
    m_remove->setAutoRaise(true);
    m_remove->setIcon(themedIcon(Icon::Close));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &FactRow::removed);
}

void FactRow::begin(const FactTerm &term)
{
    const int key = m_context.newKey();
    FactTerm own = term;
    own.key = m_context.newKey();
    setRow(key, own);
}

void FactRow::setRow(int key, const FactTerm &term)
{
    m_key = key;
    m_term = term;
    place(QString::number(key) + u'/');
    showTerm();
    retranslate();
}

QString FactRow::mistake() const
{
    return m_mistake->text();
}

void FactRow::setMistake(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

QString FactRow::nameOf(const QString &field) const
{
    return m_title->text() + QStringLiteral(": ") + field;
}

void FactRow::showTerm()
{
    m_title->setText(TermOffers::text(m_kind, m_term));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(m_title->text()));
    m_remove->setToolTip(m_remove->accessibleName());
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showTerm();
    retranslate();
}

void FactRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.background, tokens.hairline);
}

} // namespace bitacora
