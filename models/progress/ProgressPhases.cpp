#include "ProgressPhases.h"

#include <algorithm>

namespace bitacora {

namespace {

QList<ProgressMark> inOrder(const ProgressSeries &series, const QList<ProgressMark> &marks, ProgressMarkKind kind)
{
    QList<ProgressMark> chosen;
    for (const ProgressMark &mark : marks) {
        if (mark.kind == kind && series.target.isMarkedBy(mark.entry))
            chosen.append(mark);
    }
    std::sort(chosen.begin(), chosen.end(), [](const ProgressMark &a, const ProgressMark &b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    return chosen;
}

int firstPointOn(const ProgressSeries &series, QDate day)
{
    const auto found = std::partition_point(series.points.cbegin(), series.points.cend(),
                                            [day](const ProgressPoint &point) { return point.day < day; });
    return int(found - series.points.cbegin());
}

void addPhases(ProgressSeries &series, const QList<ProgressMark> &marks)
{
    const QList<ProgressMark> lines = inOrder(series, marks, ProgressMarkKind::Phase);
    ProgressPhase phase;
    phase.isBaseline = !lines.isEmpty();
    for (const ProgressMark &line : lines) {
        const int first = firstPointOn(series, line.day);
        if (!series.range.to.isNull() && line.day > series.range.to) {
            break;
        }
        if (first > 0) {
            phase.count = first - phase.first;
            series.phases.append(phase);
        }
        phase = {line.id, line.label, line.day, first, 0, false};
    }
    phase.count = int(series.points.size()) - phase.first;
    series.phases.append(phase);
}

void addEvents(ProgressSeries &series, const QList<ProgressMark> &marks)
{
    for (const ProgressMark &event : inOrder(series, marks, ProgressMarkKind::Event)) {
        if (event.day >= series.points.constFirst().day && series.range.holds(event.day))
            series.events.append({event.id, event.label, event.day, firstPointOn(series, event.day)});
    }
}

} // namespace

void divideIntoPhases(ProgressSeries &series, const QList<ProgressMark> &marks)
{
    series.phases.clear();
    series.events.clear();
    if (series.isEmpty())
        return;
    addPhases(series, marks);
    addEvents(series, marks);
}

} // namespace bitacora
