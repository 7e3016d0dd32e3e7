#pragma once

#include "ClientPlan.h"
#include "RecordedFacts.h"
#include "RunningWatch.h"

namespace bitacora {

/// What of a session can be counted and timed while it goes on.
struct LiveBehavior
{
    FactTerm term;
    BehaviorMeasure measure = BehaviorMeasure::Frequency;
    /// In the facts; 0 while nothing was recorded of it.
    int row = 0;
};

struct LiveProgram
{
    FactTerm term;
    int row = 0;
};

/// One thing that was tapped, so that it can be said what would be taken back.
struct LiveStep
{
    enum class Kind { Counted, None, With, Without, Started, Stopped, Correct, Incorrect };

    Kind kind = Kind::Counted;
    FactTerm term;
};

/// Counts during a session, straight into what is recorded of it. Offers what the plan is working on, and whatever
/// else the facts have a row for; a row comes with the first thing that is seen, since one without a number would say
/// more than anybody did.
class LiveTally
{
public:
    LiveTally() = default;
    LiveTally(const RecordedFacts &facts, const QList<RunningWatch> &running, const ClientPlan &plan);

    [[nodiscard]] const RecordedFacts &facts() const { return m_now.facts; }
    [[nodiscard]] const QList<RunningWatch> &running() const { return m_now.running; }
    /// The plan's in its order, then those that the facts alone have. Their places stay while the tally lives.
    [[nodiscard]] const QList<LiveBehavior> &behaviors() const { return m_now.behaviors; }
    [[nodiscard]] const QList<LiveProgram> &programs() const { return m_now.programs; }
    /// Null while nothing was recorded of it.
    [[nodiscard]] const BehaviorData *data(const LiveBehavior &behavior) const;
    [[nodiscard]] const ProgramData *data(const LiveProgram &program) const;
    /// Null while its stopwatch stands.
    [[nodiscard]] const RunningWatch *watch(const LiveBehavior &behavior) const;

    /// It occurred once more.
    void count(qsizetype behavior);
    /// It was watched for and has not occurred; nothing where there is a number already.
    void sayNone(qsizetype behavior);
    /// One more interval was observed, with it or without.
    void observeInterval(qsizetype behavior, bool occurred);
    /// Starts its stopwatch, or stops it. A duration is added to what was measured, as one time more; a latency takes
    /// the place of what was measured.
    void startOrStop(qsizetype behavior, const QDateTime &now);
    /// One more trial. A prompt that was given is recorded with the program; an empty one is not.
    void addTrial(qsizetype program, bool isCorrect, const FactTerm &prompt);

    /// Newest last.
    [[nodiscard]] const QList<LiveStep> &steps() const { return m_steps; }
    /// What undo() would take back: the last step, else the start of the stopwatch that was started last, as one that
    /// is still running after a restart. None when there is nothing.
    [[nodiscard]] std::optional<LiveStep> nextUndo() const;
    void undo();

    /// Tells it what time it is, so that a clock that is set back takes nothing away.
    void follow(const QDateTime &now);

private:
    struct State
    {
        RecordedFacts facts;
        QList<RunningWatch> running;
        QList<LiveBehavior> behaviors;
        QList<LiveProgram> programs;
    };

    /// Makes its row where it has none. Null when there is no room for one.
    BehaviorData *begin(LiveStep::Kind kind, qsizetype behavior);
    void remember(LiveStep::Kind kind, const FactTerm &term);
    void stop(BehaviorData &data, const QDateTime &now);

    State m_now;
    QList<State> m_before;
    QList<LiveStep> m_steps;
    QDateTime m_lastSeen;
};

} // namespace bitacora
