#include "FigureLabel.h"

#include "Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

constexpr std::size_t numberPart = 1;

QFont fontOf(const QFont &font, std::size_t part)
{
    QFont result = font;
    result.setBold(part == numberPart);
    return result;
}

} // namespace

FigureLabel::FigureLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void FigureLabel::setFigure(const QString &text, const QString &number)
{
    if (text == this->text() && number == m_number)
        return;
    m_number = number;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

std::array<QString, 3> FigureLabel::parts() const
{
    const QString whole = text();
    const qsizetype at = m_number.isEmpty() ? -1 : whole.indexOf(m_number);
    if (at < 0)
        return {whole, {}, {}};
    return {whole.left(at), m_number, whole.mid(at + m_number.size())};
}

int FigureLabel::widthIn(const QFont &font) const
{
    double width = 0;
    const std::array<QString, 3> runs = parts();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].isEmpty())
            width += QFontMetricsF(fontOf(font, i)).horizontalAdvance(runs[i]);
    }
    return int(std::ceil(width));
}

QSize FigureLabel::sizeHint() const
{
    return {widthIn(font()), std::max(fontMetrics().height(), minimumHeight())};
}

QSize FigureLabel::minimumSizeHint() const
{
    return sizeHint();
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const double base = (height() - metrics.height()) / 2.0 + metrics.ascent();
    double left = 0;
    const std::array<QString, 3> runs = parts();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].isEmpty())
            continue;
        const QFont font = fontOf(this->font(), i);
        painter.setFont(font);
        painter.setPen(i == numberPart ? tokens.text : tokens.muted);
        painter.drawText(QPointF(left, base), runs[i]);
        left += QFontMetricsF(font).horizontalAdvance(runs[i]);
    }
}

} // namespace bitacora
