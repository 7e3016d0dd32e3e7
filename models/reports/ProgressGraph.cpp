#include "ProgressGraph.h"

#include "ReportStyle.h"

#include <QPainter>
#include <QPen>

namespace bitacora {

namespace {

// In pixels at 100 %.
constexpr qreal axisWidth = 1.1;
constexpr qreal pathWidth = 1.4;
constexpr qreal phaseWidth = 1.4;
constexpr qreal eventWidth = 1.3;
constexpr qreal masteryWidth = 1.2;
constexpr qreal upright = 90;

} // namespace

ProgressGraphColors ProgressGraphColors::onPaper()
{
    return {ReportColor::text, ReportColor::muted, ReportColor::accent};
}

void ProgressGraph::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    paintData(painter);
    for (const auto &label : m_layout.labels)
        paintLabel(painter, label);
    painter.restore();
}

void ProgressGraph::paintLines(QPainter &painter) const
{
    const qreal unit = m_layout.style.unit;
    const auto drawAll = [&painter](const QList<QLineF> &lines, const QPen &pen) {
        painter.setPen(pen);
        for (const QLineF &line : lines)
            painter.drawLine(line);
    };
    const QPen thin(m_colors.text, axisWidth * unit, Qt::SolidLine, Qt::FlatCap);
    drawAll(m_layout.axes, thin);
    drawAll(m_layout.ticks, thin);
    if (m_layout.masteryLine) {
        QPen dashed(m_colors.accent, masteryWidth * unit, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5, 4});
        drawAll({*m_layout.masteryLine}, dashed);
    }
    QPen dotted(m_colors.muted, eventWidth * unit, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.1, 3.2});
    drawAll(m_layout.eventLines, dotted);
    drawAll(m_layout.phaseLines, QPen(m_colors.text, phaseWidth * unit, Qt::SolidLine, Qt::FlatCap));
}

void ProgressGraph::paintData(QPainter &painter) const
{
    const qreal unit = m_layout.style.unit;
    painter.setPen(QPen(m_colors.text, pathWidth * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(m_layout.path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.text);
    for (const auto &dot : m_layout.dots)
        painter.drawEllipse(dot.center, m_layout.dotRadius, m_layout.dotRadius);
    painter.setBrush(Qt::NoBrush);
}

QColor ProgressGraph::colorOf(ProgressGraphLayout::LabelKind kind) const
{
    switch (kind) {
    case ProgressGraphLayout::LabelKind::Event:
        return m_colors.muted;
    case ProgressGraphLayout::LabelKind::Mastery:
        return m_colors.accent;
    case ProgressGraphLayout::LabelKind::Tick:
    case ProgressGraphLayout::LabelKind::Axis:
    case ProgressGraphLayout::LabelKind::Phase:
        break;
    }
    return m_colors.text;
}

void ProgressGraph::paintLabel(QPainter &painter, const ProgressGraphLayout::Label &label) const
{
    const bool isStrong = label.kind == ProgressGraphLayout::LabelKind::Phase;
    painter.setFont(isStrong ? m_layout.style.strong : m_layout.style.label);
    painter.setPen(colorOf(label.kind));
    const int flags = int(label.alignment) | Qt::TextDontClip | Qt::TextSingleLine;
    if (label.isTurned) {
        painter.save();
        painter.translate(label.rect.center());
        painter.rotate(-upright);
        const QSizeF lying = label.rect.size().transposed();
        painter.drawText(QRectF(QPointF(-lying.width() / 2, -lying.height() / 2), lying), flags,
                         label.lines.constFirst());
        painter.restore();
        return;
    }
    const qreal high = label.rect.height() / qreal(label.lines.size());
    QRectF line(label.rect.left(), label.rect.top(), label.rect.width(), high);
    for (const QString &text : label.lines) {
        painter.drawText(line, flags, text);
        line.translate(0, high);
    }
}

} // namespace bitacora
