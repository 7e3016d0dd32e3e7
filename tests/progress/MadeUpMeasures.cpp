#include "MadeUpMeasures.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qint64 secondsInHour = 3600;
constexpr int trials = 10;

} // namespace

MeasuredSession &MadeUpMeasures::addSession()
{
    MeasuredSession session;
    session.id = SessionId {sessions.size() + 1};
    session.service = ServiceId {1};
    session.day = sessions.isEmpty() ? firstDay : sessions.constLast().day.addDays(1);
    session.epochSeconds = session.day.startOfDay(Qt::UTC).toSecsSinceEpoch() + 9 * secondsInHour;
    session.durationMinutes = 60;
    session.isCompleted = true;
    sessions.append(session);
    return sessions.last();
}

MeasuredSession &MadeUpMeasures::addSessionOnTheSameDay()
{
    MeasuredSession &session = addSession();
    session.day = sessions.at(sessions.size() - 2).day;
    session.epochSeconds = sessions.at(sessions.size() - 2).epochSeconds + secondsInHour;
    return session;
}

ProgramData MadeUpMeasures::trialsOf(int correct, int total)
{
    ProgramData data;
    data.program = {1, u"Request help"_s, u"request-help"_s, program};
    data.trials = TrialCount {correct, total};
    return data;
}

BehaviorData MadeUpMeasures::timesOf(int count)
{
    BehaviorData data;
    data.behavior = {1, u"Elopement"_s, u"elopement"_s, behavior};
    data.count = count;
    return data;
}

void MadeUpMeasures::addTrials(const QList<int> &correct)
{
    for (const int right : correct) {
        MeasuredSession &session = addSession();
        if (right >= 0)
            session.programs.append(trialsOf(right, trials));
    }
}

void MadeUpMeasures::addCounts(const QList<int> &counts)
{
    for (const int count : counts) {
        MeasuredSession &session = addSession();
        if (count >= 0)
            session.behaviors.append(timesOf(count));
    }
}

void MadeUpMeasures::addMark(ProgressMarkKind kind, int session, const QString &label, std::optional<PlanEntryId> entry)
{
    marks.append({ProgressMarkId {marks.size() + 1}, ClientId {1}, kind, dayOf(session), label, entry});
}

QList<PlanEntry> MadeUpMeasures::plan(BehaviorMeasure measure)
{
    ReplacementProgram help;
    help.id = program;
    help.name = u"Request help with words"_s;
    help.catalogueId = u"request-help"_s;
    help.mastery = {90, 4, {}};
    TargetBehavior elopement;
    elopement.id = behavior;
    elopement.name = u"Elopement"_s;
    elopement.catalogueId = u"elopement"_s;
    elopement.measure = measure;
    elopement.baseline = {4, usualUnit(measure), {}};
    return {PlanHistory::begun(ClientId {1}, elopement, firstDay), PlanHistory::begun(ClientId {1}, help, firstDay)};
}

ProgressSeries MadeUpMeasures::programSeries(const ProgressRange &range) const
{
    return data().series(0, range);
}

ProgressSeries MadeUpMeasures::behaviorSeries(const ProgressRange &range) const
{
    return data().series(1, range);
}

} // namespace bitacora
