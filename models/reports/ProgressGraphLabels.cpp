// How ProgressGraphBuilder finds room for the labels of phases, events and the criterion.

#include "ProgressGraphBuilder.h"
#include "ProgressText.h"

#include <algorithm>
#include <limits>

namespace bitacora {

namespace {

// In pixels at 100 %.
constexpr qreal padding = 6;
constexpr qreal leastPhaseWidth = 64;
constexpr qreal widestAbove = 170;
constexpr qreal leastShortened = 18;
constexpr qreal topGap = 4;
constexpr qreal labelGap = 5;
constexpr qreal widestEvent = 150;
constexpr int mostPhaseLines = 2;
constexpr int mostRowsAbove = 3;
constexpr int half = 2;

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (std::max(line.x1(), line.x2()) < rect.left() || std::min(line.x1(), line.x2()) > rect.right())
        return false;
    // Between the sides of the rectangle the line is between these heights.
    const auto heightAt = [&line](qreal x) {
        return line.dx() == 0 ? line.y1() : line.y1() + (x - line.x1()) / line.dx() * line.dy();
    };
    const qreal from = heightAt(std::max(rect.left(), std::min(line.x1(), line.x2())));
    const qreal to = heightAt(std::min(rect.right(), std::max(line.x1(), line.x2())));
    return std::max(from, to) >= rect.top() && std::min(from, to) <= rect.bottom();
}

} // namespace

QStringList ProgressGraphBuilder::wrapped(const QString &text, const QFontMetricsF &metrics, qreal width, int most)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        lines.append(line);
        line = words.at(i);
    }
    lines.append(line);
    for (QString &each : lines)
        each = metrics.elidedText(each, Qt::ElideRight, width);
    return lines;
}

void ProgressGraphBuilder::placePhaseLabels()
{
    struct Named
    {
        QString name;
        qreal from = 0;
        qreal to = 0;
        QStringList lines;
        qreal width = 0;
        /// 0 is next to the graph.
        int row = 0;
    };
    const QRectF &plot = m_layout.plot;
    const qreal pad = padding * m_unit;
    const qreal high = m_strong.height();
    QList<Named> named;
    for (const ProgressPhase &phase : m_series.phases)
        named.append({ProgressText::phase(phase), plot.left(), plot.right(), {}, 0, 0});
    for (const Crossing &crossing : std::as_const(m_crossings)) {
        if (!crossing.isPhase)
            continue;
        named[crossing.index].from = crossing.x;
        named[crossing.index - 1].to = crossing.x;
    }
    QList<QList<QRectF>> taken(mostRowsAbove + 1);
    int rows = 0;
    int lowest = 1;
    const auto widthOf = [this](const QStringList &lines) {
        qreal widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, m_strong.horizontalAdvance(line));
        return widest;
    };
    const auto centerOf = [&](const Named &phase) {
        const qreal reach = phase.width / half;
        return std::clamp((phase.from + phase.to) / half, reach, std::max(reach, m_size.width() - reach));
    };
    for (Named &phase : named) {
        if (phase.name.isEmpty())
            continue;
        const qreal room = phase.to - phase.from - pad;
        phase.row = -1;
        if (room >= leastPhaseWidth * m_unit || m_strong.horizontalAdvance(phase.name) <= room) {
            phase.lines = wrapped(phase.name, m_strong, room, mostPhaseLines);
            phase.width = widthOf(phase.lines);
            phase.row = 0;
            lowest = std::max(lowest, int(phase.lines.size()));
            continue;
        }
        phase.lines = wrapped(phase.name, m_strong, std::min(widestAbove * m_unit, m_size.width()), 1);
        phase.width = widthOf(phase.lines);
        for (int row = 1; row <= mostRowsAbove && phase.row < 0; ++row) {
            const QRectF rect(centerOf(phase) - phase.width / half - pad / half, 0, phase.width + pad, 1);
            if (std::any_of(taken.at(row).cbegin(), taken.at(row).cend(),
                            [&rect](const QRectF &other) { return other.intersects(rect); }))
                continue;
            taken[row].append(rect);
            phase.row = row;
            rows = std::max(rows, row);
        }
        if (phase.row < 0 && room >= leastShortened * m_unit) {
            phase.lines = wrapped(phase.name, m_strong, room, 1);
            phase.width = widthOf(phase.lines);
            phase.row = 0;
        }
    }
    const bool isNamed =
        std::any_of(named.cbegin(), named.cend(), [](const Named &phase) { return !phase.name.isEmpty(); });
    const qreal top = isNamed ? (rows + lowest) * high + topGap * m_unit : m_metrics.height() / half;
    m_layout.plot.setTop(std::min(top, m_layout.plot.bottom() - 1));
    for (const Named &phase : std::as_const(named)) {
        if (phase.name.isEmpty())
            continue;
        if (phase.row < 0) {
            ++m_layout.leftOut;
            continue;
        }
        const qreal bottom = top - topGap * m_unit - (phase.row == 0 ? 0 : (lowest + phase.row - 1) * high);
        const qreal height = qreal(phase.lines.size()) * high;
        addLabel(LabelKind::Phase, phase.lines,
                 {centerOf(phase) - phase.width / half, bottom - height, phase.width, height});
    }
}

bool ProgressGraphBuilder::isCrossed(const QRectF &rect, qreal except) const
{
    return std::any_of(m_crossings.cbegin(), m_crossings.cend(), [&](const Crossing &crossing) {
        return crossing.x != except && crossing.x > rect.left() && crossing.x < rect.right();
    });
}

int ProgressGraphBuilder::hides(const QRectF &rect) const
{
    const qreal reach = m_layout.dotRadius;
    const QRectF wide = rect.adjusted(-reach, -reach, reach, reach);
    constexpr int ofDot = 2;
    int hidden = 0;
    for (const auto &dot : m_layout.dots)
        hidden += wide.contains(dot.center) ? ofDot : 0;
    for (const QLineF &line : m_layout.path)
        hidden += crosses(line, rect) ? 1 : 0;
    return hidden;
}

void ProgressGraphBuilder::placeMasteryLabel()
{
    if (!m_layout.masteryLine)
        return;
    const QString text = ProgressText(m_locale).masteryLine(*m_series.target.mastery()->percent);
    const QSizeF size(m_metrics.horizontalAdvance(text), m_metrics.height());
    const QRectF &plot = m_layout.plot;
    const qreal y = m_layout.masteryLine->y1();
    const qreal pad = labelGap * m_unit;
    int least = std::numeric_limits<int>::max();
    QRectF best;
    constexpr int ofLine = 3;
    for (const qreal left : {plot.right() - size.width(), plot.left() + pad}) {
        for (const qreal top : {y - size.height(), y + 1}) {
            const QRectF rect(QPointF(left, top), size);
            const int cost = hides(rect) + (isCrossed(rect, 0) ? ofLine : 0);
            if (cost < least) {
                least = cost;
                best = rect;
            }
        }
    }
    addLabel(LabelKind::Mastery, {text}, best, Qt::AlignRight | Qt::AlignVCenter);
}

void ProgressGraphBuilder::placeEvents()
{
    const QRectF &plot = m_layout.plot;
    const qreal pad = labelGap * m_unit;
    const qreal high = m_metrics.height();
    for (const Crossing &crossing : std::as_const(m_crossings)) {
        if (crossing.isPhase)
            continue;
        const QString text = m_metrics.elidedText(m_series.events.at(crossing.index).label.simplified(), Qt::ElideRight,
                                                  widestEvent * m_unit);
        const qreal width = m_metrics.horizontalAdvance(text);
        int least = std::numeric_limits<int>::max();
        std::optional<QRectF> best;
        for (qreal top = plot.top() + 1; top + high < plot.bottom(); top += high) {
            for (const qreal left : {crossing.x + pad, crossing.x - pad - width}) {
                const QRectF rect(left, top, width, high);
                const bool isInside = rect.left() > plot.left() && rect.right() <= m_size.width();
                if (!isInside || !isFree(rect) || isCrossed(rect, crossing.x))
                    continue;
                const bool isOnLine = m_layout.masteryLine && crosses(*m_layout.masteryLine, rect);
                const int cost = hides(rect) + (isOnLine ? 1 : 0);
                if (cost < least) {
                    least = cost;
                    best = rect;
                }
            }
        }
        const qreal top = best ? best->top() : plot.top();
        m_layout.eventLines.append({crossing.x, top, crossing.x, plot.bottom()});
        if (best)
            addLabel(LabelKind::Event, {text}, *best, Qt::AlignLeft | Qt::AlignVCenter);
        else
            ++m_layout.leftOut;
    }
}

} // namespace bitacora
