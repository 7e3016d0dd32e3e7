#pragma once

#include "TextBlock.h"

#include <QRectF>

#include <functional>

namespace bitacora {

/// A measured piece of a page: texts, boxes and rules at their places, drawn together.
class PageBlock
{
public:
    /// Sets text with its top left at a place and returns its height.
    qreal addText(QPointF topLeft, const QString &text, const TextStyle &style, qreal width);
    /// A filled box with round corners, behind the texts.
    void addBox(const QRectF &box, const QColor &color, qreal radius);
    /// A horizontal rule of a hairline's weight.
    void addRule(qreal y, qreal left, qreal right, const QColor &color);

    /// Something else, such as a graph; its own top left is the painter's origin.
    void addDrawing(QPointF topLeft, std::function<void(QPainter &)> draw);

    void draw(QPainter &painter, QPointF topLeft) const;

private:
    struct PlacedText
    {
        QPointF at;
        TextBlock text;
    };
    struct PlacedBox
    {
        QRectF box;
        QColor color;
        qreal radius = 0;
    };

    struct PlacedDrawing
    {
        QPointF at;
        std::function<void(QPainter &)> draw;
    };

    std::vector<PlacedText> m_texts;
    std::vector<PlacedBox> m_boxes;
    std::vector<PlacedDrawing> m_drawings;
};

} // namespace bitacora
