#include "StatusGlyph.h"

#include "PaintedIconEngine.h"
#include "Theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// The glyphs are drawn in a square of this side and scaled.
constexpr double side = 16.0;
constexpr double stroke = 1.6;
constexpr double circleRadius = 4.8;

void paintDashedCircle(QPainter &painter)
{
    constexpr int dashes = 8;
    constexpr int fullTurn = 360 * 16;
    constexpr double drawnShare = 0.55;
    const QRectF circle(-circleRadius, -circleRadius, 2 * circleRadius, 2 * circleRadius);
    for (int dash = 0; dash < dashes; ++dash)
        painter.drawArc(circle, dash * fullTurn / dashes, int(fullTurn * drawnShare / dashes));
}

void paintBarredCircle(QPainter &painter)
{
    painter.drawEllipse(QPointF(), circleRadius, circleRadius);
    const double edge = circleRadius / std::sqrt(2.0);
    painter.drawLine(QPointF(-edge, -edge), QPointF(edge, edge));
}

void paintCheck(QPainter &painter)
{
    painter.drawPolyline(QPolygonF {{-4.4, 0.4}, {-1.5, 3.3}, {4.4, -3.3}});
}

void paintCross(QPainter &painter)
{
    constexpr double arm = 3.6;
    painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm));
    painter.drawLine(QPointF(arm, -arm), QPointF(-arm, arm));
}

class StatusIconEngine final : public PaintedIconEngine
{
public:
    explicit StatusIconEngine(SessionStatus status)
        : m_status(status)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStatusGlyph(*painter, rect, m_status, Theme::instance().tokens().status(m_status));
    }

    QString key() const override { return u"bitacora-status"_s; }
    QIconEngine *clone() const override { return new StatusIconEngine(*this); }

private:
    SessionStatus m_status;
};

} // namespace

void paintStatusGlyph(QPainter &painter, const QRectF &rect, SessionStatus status, const QColor &color)
{
    const double scale = qMin(rect.width(), rect.height()) / side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    const bool dashed = status == SessionStatus::Pending;
    painter.setPen(QPen(color, stroke, Qt::SolidLine, dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin));
    switch (status) {
    case SessionStatus::Pending:
        paintDashedCircle(painter);
        break;
    case SessionStatus::Confirmed:
        painter.drawEllipse(QPointF(), circleRadius, circleRadius);
        break;
    case SessionStatus::Completed:
        paintCheck(painter);
        break;
    case SessionStatus::Cancelled:
        paintCross(painter);
        break;
    case SessionStatus::NoShow:
        paintBarredCircle(painter);
        break;
    }
    painter.restore();
}

QIcon statusIcon(SessionStatus status)
{
    return QIcon(new StatusIconEngine(status)); // the icon owns its engine
}

} // namespace bitacora
