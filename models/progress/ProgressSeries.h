#pragma once

#include "ProgressMark.h"
#include "ProgressTarget.h"

#include <QDate>
#include <QList>

#include <optional>

namespace bitacora {

/// What one point of a graph stands for. On one day percentages and latencies are averaged, and counts, minutes and
/// what rates are made of are summed.
enum class ProgressGrouping { BySession, ByDay };

/// What of a graph is looked at.
struct ProgressRange
{
    ProgressGrouping grouping = ProgressGrouping::BySession;
    /// Both are included; null where it has no end.
    QDate from;
    QDate to;

    [[nodiscard]] bool holds(QDate day) const { return (from.isNull() || from <= day) && (to.isNull() || day <= to); }
    friend bool operator==(const ProgressRange &, const ProgressRange &) = default;
};

/// A session, or a day with sessions, on the axis of a graph.
struct ProgressPoint
{
    /// Counted from 1, which is the first one in which the target was measured; it stays the same in every range.
    int number = 0;
    QDate day;
    /// None when it was not recorded, which is not zero.
    std::optional<double> value;
    /// Oldest first.
    QList<SessionId> sessions;
};

/// Points under the same conditions.
struct ProgressPhase
{
    /// The mark that it began with; not valid for what was before the first one.
    ProgressMarkId mark;
    /// Empty for the baseline, and for the only phase of a graph without marks.
    QString label;
    /// Null where no mark began it.
    QDate from;
    /// Its points: from `first` on, `count` of them, which may be none.
    int first = 0;
    int count = 0;

    /// Whether it is what was measured before the first change of the conditions.
    bool isBaseline = false;
};

/// Something outside of the treatment.
struct ProgressEvent
{
    ProgressMarkId mark;
    QString label;
    QDate day;
    /// The first point of that day or later; their number when it came after all of them.
    int before = 0;
};

/// The figures of one behavior or program in their order, ready to be drawn and counted with.
struct ProgressSeries
{
    ProgressTarget target;
    ProgressMeasure measure = ProgressMeasure::PercentCorrect;
    ProgressRange range;
    /// From the first to the last one that has a figure; between them there may be some without one.
    QList<ProgressPoint> points;
    /// At least one when there are points; together they hold every point.
    QList<ProgressPhase> phases;
    QList<ProgressEvent> events;
    /// Of all that was ever recorded, whatever the range holds.
    double highest = 0;
    /// How many sessions were recorded in another measure, so that they cannot stand in the same graph.
    int otherwiseMeasured = 0;

    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
    /// How many of the points have a figure.
    [[nodiscard]] int recorded() const
    {
        int count = 0;
        for (const ProgressPoint &point : points)
            count += point.value ? 1 : 0;
        return count;
    }
    /// Where a point stands when trends are looked for: its number, or its day.
    [[nodiscard]] double placeOf(const ProgressPoint &point) const
    {
        return range.grouping == ProgressGrouping::BySession ? double(point.number) : double(point.day.toJulianDay());
    }
};

} // namespace bitacora
