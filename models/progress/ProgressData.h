#pragma once

#include "MeasuredSession.h"
#include "ProgressSeries.h"
#include "ProgressTargets.h"

namespace bitacora {

/// All that was measured of one client, sorted by what it is about. It is made anew whenever a session, the plan or a
/// mark changes, so that figures always stand on the day and in the phase of their session.
class ProgressData
{
public:
    ProgressData() = default;
    /// `sessions` oldest first.
    ProgressData(QList<MeasuredSession> sessions, const QList<PlanEntry> &plan, QList<ProgressMark> marks);

    [[nodiscard]] const QList<ProgressTarget> &targets() const { return m_targets.all(); }
    /// Calls a target something else, such as in another language.
    void rename(int target, const QString &name) { m_targets.at(target).name = name; }
    [[nodiscard]] const QList<ProgressMark> &marks() const { return m_marks; }
    /// Whether anything at all was measured.
    [[nodiscard]] bool isEmpty() const { return m_measured.isEmpty(); }
    /// Whether anything of this target was measured, in any measure.
    [[nodiscard]] bool hasData(int target) const;
    /// A target's figures; see ProgressSeries.
    [[nodiscard]] ProgressSeries series(int target, const ProgressRange &range) const;

private:
    /// A row of what was measured in a session.
    struct Row
    {
        int session = 0;
        int row = 0;
    };

    void sortOut();
    /// The measure that most can be said in: that of the plan, unless all was recorded otherwise.
    [[nodiscard]] ProgressMeasure measureOf(int target) const;
    /// Whatever the range holds, from the first that has a figure to the last.
    [[nodiscard]] QList<ProgressPoint> pointsOf(int target, ProgressMeasure measure, ProgressGrouping grouping) const;

    QList<MeasuredSession> m_sessions;
    QList<ProgressMark> m_marks;
    ProgressTargets m_targets;
    /// Of each target, in the order of the sessions.
    QList<QList<Row>> m_rows;
    /// The sessions in which something was or could have been measured, by their place in `m_sessions`.
    QList<int> m_measured;
};

} // namespace bitacora
