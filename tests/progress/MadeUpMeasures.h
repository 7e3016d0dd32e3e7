#pragma once

#include "ProgressData.h"

namespace bitacora {

/// Sessions with measured behaviors and programs, one a day, for tests.
class MadeUpMeasures
{
public:
    inline static const QDate firstDay {2026, 3, 2};
    inline static const PlanEntryId program {1};
    inline static const PlanEntryId behavior {2};

    /// A session on the next day, which took place and of which nothing was recorded yet.
    MeasuredSession &addSession();
    /// One on the same day as the one before.
    MeasuredSession &addSessionOnTheSameDay();
    /// Sessions with so many of 10 trials correct; -1 where it was not recorded.
    void addTrials(const QList<int> &correct);
    /// Sessions with so many times of the behavior; -1 where it was not recorded.
    void addCounts(const QList<int> &counts);
    void addMark(ProgressMarkKind kind, int session, const QString &label,
                 std::optional<PlanEntryId> entry = std::nullopt);

    /// A plan with one program and one behavior.
    [[nodiscard]] static QList<PlanEntry> plan(BehaviorMeasure measure = BehaviorMeasure::Frequency);
    [[nodiscard]] static QDate dayOf(int session) { return firstDay.addDays(session); }
    [[nodiscard]] ProgressData data(const QList<PlanEntry> &of = plan()) const { return {sessions, of, marks}; }
    /// Of the plan's program or behavior.
    [[nodiscard]] ProgressSeries programSeries(const ProgressRange &range = {}) const;
    [[nodiscard]] ProgressSeries behaviorSeries(const ProgressRange &range = {}) const;

    [[nodiscard]] static ProgramData trialsOf(int correct, int total);
    [[nodiscard]] static BehaviorData timesOf(int count);

    QList<MeasuredSession> sessions;
    QList<ProgressMark> marks;
};

} // namespace bitacora
