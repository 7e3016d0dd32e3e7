#include "FigureCard.h"

#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bitacora {

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLabel(this))
    , m_caption(new QLabel(this))
{
    constexpr int above = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, above, metrics::grid, above);
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_number);
    column->addWidget(m_caption);
    column->addStretch(1);
    setTextRole(m_number, TextRole::Title);
    setTextRole(m_caption, TextRole::Small);
    setMuted(m_caption);
    m_caption->setWordWrap(true);
    // A long amount gives way rather than widening the row.
    m_number->setMinimumWidth(0);
    m_number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString &number, const QString &caption)
{
    m_number->setText(number);
    m_number->setAccessibleName(number + QStringLiteral(" ") + caption);
    m_number->setToolTip(number);
    m_caption->setText(caption);
    fitNumber();
}

void FigureCard::fitNumber()
{
    const int needed = QFontMetrics(fontFor(TextRole::Title)).horizontalAdvance(m_number->text());
    setTextRole(m_number, needed < contentsRect().width() - 3 * metrics::grid ? TextRole::Title : TextRole::Heading);
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNumber();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    constexpr double half = 0.5;
    constexpr int cornerRadius = metrics::radius + 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(tokens.hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

} // namespace bitacora
