#include "StatusShape.h"

#include "ReportStyle.h"

#include <QPainter>

namespace bitacora {

namespace {

constexpr qreal strokeShare = 0.14; // of the square's side

void drawDashedCircle(QPainter &painter, const QRectF &circle)
{
    constexpr int dashes = 8;
    constexpr int wholeTurn = 360 * 16; // QPainter's sixteenths of a degree
    for (int i = 0; i < dashes; ++i)
        painter.drawArc(circle, i * wholeTurn / dashes, wholeTurn / dashes / 2);
}

// The points are shares of the square.
QPointF at(const QRectF &square, qreal x, qreal y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

} // namespace

void drawStatusShape(QPainter &painter, const QRectF &square, SessionStatus status)
{
    painter.save();
    const qreal stroke = square.width() * strokeShare;
    painter.setPen(QPen(ReportColor::status(status), stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF circle = square.adjusted(stroke, stroke, -stroke, -stroke);
    switch (status) {
    case SessionStatus::Pending:
        drawDashedCircle(painter, circle);
        break;
    case SessionStatus::Confirmed:
        painter.drawEllipse(circle);
        break;
    case SessionStatus::Completed: {
        const QPointF check[] = {at(square, 0.12, 0.55), at(square, 0.4, 0.82), at(square, 0.9, 0.2)};
        painter.drawPolyline(check, int(std::size(check)));
        break;
    }
    case SessionStatus::Cancelled:
        painter.drawLine(at(square, 0.18, 0.18), at(square, 0.82, 0.82));
        painter.drawLine(at(square, 0.82, 0.18), at(square, 0.18, 0.82));
        break;
    case SessionStatus::NoShow:
        painter.drawEllipse(circle);
        painter.drawLine(at(square, 0.26, 0.26), at(square, 0.74, 0.74));
        break;
    }
    painter.restore();
}

} // namespace bitacora
