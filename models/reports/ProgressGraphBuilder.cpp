#include "ProgressGraphBuilder.h"

#include "ProgressText.h"

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

// In pixels at 100 %.
constexpr qreal tickLength = 6;
constexpr qreal gap = 6;
constexpr qreal raisedZero = 8;
constexpr qreal topRoom = 9;
constexpr qreal usualRadius = 4;
constexpr qreal leastRadius = 1.2;
constexpr qreal radiusShare = 0.35;
constexpr qreal leastLabelWidth = 34;
constexpr qreal topGap = 4;
constexpr int half = 2;

} // namespace

ProgressGraphLayout ProgressGraphLayout::of(const ProgressSeries &series, const ProgressGraphStyle &style,
                                            const QLocale &locale, QSizeF size)
{
    return ProgressGraphBuilder(series, style, locale, size).build();
}

int ProgressGraphLayout::dotAt(QPointF place) const
{
    constexpr qreal reach = 12;
    int nearest = -1;
    qreal least = reach * style.unit;
    for (int i = 0; i < dots.size(); ++i) {
        const qreal distance = QLineF(place, dots.at(i).center).length();
        if (distance <= least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

ProgressGraphBuilder::ProgressGraphBuilder(const ProgressSeries &series, const ProgressGraphStyle &style,
                                           const QLocale &locale, QSizeF size)
    : m_series(series)
    , m_locale(locale)
    , m_size(size)
    , m_unit(style.unit)
    , m_metrics(style.label)
    , m_strong(style.strong)
{
    m_layout.style = style;
}

ProgressGraphLayout ProgressGraphBuilder::build()
{
    if (m_series.isEmpty())
        return m_layout;
    placeSides();
    placeCrossings();
    placePhaseLabels();
    placeAxes();
    placeData();
    placeLines();
    placeMasteryLabel();
    placeEvents();
    return m_layout;
}

// Left and right: what stands above the graph depends on how wide its phases are.
void ProgressGraphBuilder::placeSides()
{
    m_figures = ProgressAxis::ofFigures(m_series, m_locale);
    qreal widest = 0;
    for (const QString &label : std::as_const(m_figures.labels))
        widest = std::max(widest, m_metrics.horizontalAdvance(label));
    const qreal left = m_metrics.height() + gap * m_unit + widest + (gap + tickLength) * m_unit;
    const qreal right = m_size.width() - half * gap * m_unit;
    const qreal labelHeights = half * m_metrics.height() + (half * gap + tickLength) * m_unit;
    m_layout.plot =
        QRectF(QPointF(left, 0), QPointF(std::max(left + 1, right), std::max(1.0, m_size.height() - labelHeights)));
    const int mostLabels = int(m_layout.plot.width() / (m_metrics.horizontalAdvance(QStringLiteral("0000 000")) + gap));
    m_places = ProgressAxis::ofPlaces(m_series, mostLabels, m_locale);
}

qreal ProgressGraphBuilder::xOf(double place) const
{
    return m_layout.plot.left() + (place - m_places.from) / (m_places.to - m_places.from) * m_layout.plot.width();
}

qreal ProgressGraphBuilder::yOf(double figure) const
{
    const qreal zero = m_layout.plot.bottom() - raisedZero * m_unit;
    const qreal height = zero - m_layout.plot.top() - topRoom * m_unit;
    return zero - (figure - m_figures.from) / (m_figures.to - m_figures.from) * height;
}

// The `step`th of `steps` lines between the point before and this one, where sessions are counted; on a calendar each
// line has its own day, and stands before whatever was recorded on it.
double ProgressGraphBuilder::placeBetween(int point, int step, int steps, QDate day) const
{
    const double share = double(step) / (steps + 1);
    if (m_series.range.grouping == ProgressGrouping::ByDay)
        return double(day.toJulianDay()) - 1 + share;
    const int count = int(m_series.points.size());
    const double after =
        point < count ? m_series.placeOf(m_series.points.at(point)) : m_series.placeOf(m_series.points.constLast()) + 1;
    return after - 1 + share;
}

void ProgressGraphBuilder::placeCrossings()
{
    for (int i = 1; i < m_series.phases.size(); ++i)
        m_crossings.append({m_series.phases.at(i).first, m_series.phases.at(i).from, true, i, 0});
    for (int i = 0; i < m_series.events.size(); ++i)
        m_crossings.append({m_series.events.at(i).before, m_series.events.at(i).day, false, i, 0});
    std::stable_sort(m_crossings.begin(), m_crossings.end(),
                     [](const Crossing &a, const Crossing &b) { return a.day < b.day; });
    const bool byDay = m_series.range.grouping == ProgressGrouping::ByDay;
    // A line behind all that was recorded may be further away than the calendar reaches.
    for (const Crossing &crossing : std::as_const(m_crossings)) {
        if (byDay)
            m_places.to = std::max(m_places.to, double(crossing.day.toJulianDay()) + 1);
    }
    for (qsizetype from = 0; from < m_crossings.size();) {
        const auto isTogether = [&](const Crossing &other) {
            const Crossing &one = m_crossings.at(from);
            return byDay ? other.day == one.day : other.before == one.before;
        };
        qsizetype to = from;
        while (to < m_crossings.size() && isTogether(m_crossings.at(to)))
            ++to;
        for (qsizetype i = from; i < to; ++i) {
            Crossing &crossing = m_crossings[i];
            crossing.x = xOf(placeBetween(crossing.before, int(i - from) + 1, int(to - from), crossing.day));
        }
        from = to;
    }
}

void ProgressGraphBuilder::placeAxes()
{
    const QRectF &plot = m_layout.plot;
    const qreal tick = tickLength * m_unit;
    m_layout.axes = {{plot.topLeft(), plot.bottomLeft()}, {plot.bottomLeft(), plot.bottomRight()}};
    for (int i = 0; i < m_figures.ticks.size(); ++i) {
        const qreal y = yOf(m_figures.ticks.at(i));
        m_layout.ticks.append({plot.left() - tick, y, plot.left(), y});
        const qreal width = m_metrics.horizontalAdvance(m_figures.labels.at(i));
        const QRectF rect(plot.left() - tick - gap * m_unit - width, y - m_metrics.height() / half, width,
                          m_metrics.height());
        addLabel(LabelKind::Tick, {m_figures.labels.at(i)}, rect, Qt::AlignRight | Qt::AlignVCenter);
    }
    qreal lastRight = plot.left() - m_size.width();
    for (int i = 0; i < m_places.ticks.size(); ++i) {
        const qreal x = xOf(m_places.ticks.at(i));
        if (x > plot.right())
            break;
        m_layout.ticks.append({x, plot.bottom(), x, plot.bottom() + tick});
        const qreal width = m_metrics.horizontalAdvance(m_places.labels.at(i));
        const QRectF rect(x - width / half, plot.bottom() + tick + gap * m_unit / half, width, m_metrics.height());
        // A mark without its label is better than two that touch.
        if (rect.left() < lastRight + gap * m_unit || rect.right() > m_size.width())
            continue;
        lastRight = rect.right();
        addLabel(LabelKind::Tick, {m_places.labels.at(i)}, rect);
    }
    const QString below =
        m_metrics.elidedText(ProgressText::placeAxis(m_series.range.grouping), Qt::ElideRight, plot.width());
    const qreal belowWidth = m_metrics.horizontalAdvance(below);
    addLabel(
        LabelKind::Axis, {below},
        {plot.center().x() - belowWidth / half, m_size.height() - m_metrics.height(), belowWidth, m_metrics.height()});
    const QString beside = m_metrics.elidedText(ProgressText::figureAxis(m_series), Qt::ElideRight, m_size.height());
    const qreal besideWidth = m_metrics.horizontalAdvance(beside);
    const qreal top =
        std::clamp(plot.center().y() - besideWidth / half, 0.0, std::max(0.0, m_size.height() - besideWidth));
    addLabel(LabelKind::Axis, {beside}, {0, top, m_metrics.height(), besideWidth}, Qt::AlignCenter, true);
}

void ProgressGraphBuilder::placeData()
{
    // On a calendar they stand close together here and far apart there.
    const bool byDay = m_series.range.grouping == ProgressGrouping::ByDay;
    const double places = byDay ? double(m_series.points.size()) : m_places.to - m_places.from;
    const qreal apart = m_layout.plot.width() / std::max(1.0, places);
    m_layout.dotRadius = std::clamp(apart * radiusShare, leastRadius * m_unit, usualRadius * m_unit);
    std::optional<QPointF> before;
    int phase = 0;
    for (int i = 0; i < m_series.points.size(); ++i) {
        while (phase + 1 < m_series.phases.size() && i >= m_series.phases.at(phase + 1).first) {
            ++phase;
            before.reset();
        }
        const ProgressPoint &point = m_series.points.at(i);
        if (!point.value) {
            before.reset();
            continue;
        }
        const QPointF center(xOf(m_series.placeOf(point)), yOf(*point.value));
        if (before)
            m_layout.path.append({*before, center});
        m_layout.dots.append({i, center});
        before = center;
    }
}

void ProgressGraphBuilder::placeLines()
{
    const QRectF &plot = m_layout.plot;
    for (const Crossing &crossing : std::as_const(m_crossings)) {
        if (crossing.isPhase)
            m_layout.phaseLines.append({crossing.x, plot.top() - topGap * m_unit, crossing.x, plot.bottom()});
    }
    if (const MasteryCriterion *mastery = m_series.target.mastery();
        mastery && m_series.measure == ProgressMeasure::PercentCorrect) {
        const qreal y = yOf(*mastery->percent);
        m_layout.masteryLine = QLineF(plot.left(), y, plot.right(), y);
    }
}

void ProgressGraphBuilder::addLabel(LabelKind kind, const QStringList &lines, const QRectF &rect,
                                    Qt::Alignment alignment, bool isTurned)
{
    m_layout.labels.append({kind, lines, rect, alignment, isTurned});
}

bool ProgressGraphBuilder::isFree(const QRectF &rect) const
{
    return std::none_of(m_layout.labels.cbegin(), m_layout.labels.cend(),
                        [&rect](const Label &label) { return label.rect.intersects(rect); });
}

} // namespace bitacora
