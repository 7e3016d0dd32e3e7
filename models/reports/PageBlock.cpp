#include "PageBlock.h"

#include "ReportStyle.h"

#include <QPainter>

#include <utility>

namespace bitacora {

qreal PageBlock::addText(QPointF topLeft, const QString &text, const TextStyle &style, qreal width)
{
    TextBlock block;
    block.add(text, style, width);
    const qreal height = block.height();
    m_texts.push_back({topLeft, std::move(block)});
    return height;
}

void PageBlock::addBox(const QRectF &box, const QColor &color, qreal radius)
{
    m_boxes.push_back({box, color, radius});
}

void PageBlock::addRule(qreal y, qreal left, qreal right, const QColor &color)
{
    // A thin box, not a line: printers round the width of a line.
    m_boxes.push_back({QRectF(left, y - ReportMetrics::hairline / 2, right - left, ReportMetrics::hairline), color, 0});
}

void PageBlock::addDrawing(QPointF topLeft, std::function<void(QPainter &)> draw)
{
    m_drawings.push_back({topLeft, std::move(draw)});
}

void PageBlock::draw(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(Qt::NoPen);
    for (const PlacedBox &placed : m_boxes) {
        painter.setBrush(placed.color);
        if (placed.radius > 0)
            painter.drawRoundedRect(placed.box.translated(topLeft), placed.radius, placed.radius);
        else
            painter.drawRect(placed.box.translated(topLeft));
    }
    painter.setBrush(Qt::NoBrush);
    for (const PlacedText &placed : m_texts)
        placed.text.draw(painter, topLeft + placed.at);
    for (const PlacedDrawing &placed : m_drawings) {
        painter.save();
        painter.translate(topLeft + placed.at);
        placed.draw(painter);
        painter.restore();
    }
}

} // namespace bitacora
