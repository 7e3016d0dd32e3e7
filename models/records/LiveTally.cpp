#include "LiveTally.h"

#include <algorithm>

namespace bitacora {

namespace {

template <typename Row>
Row *rowWith(QList<Row> &rows, int key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const Row &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

template <typename Row>
const Row *rowWith(const QList<Row> &rows, int key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const Row &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

bool isOf(const FactTerm &term, const PlanItem &item)
{
    return term.plan.isValid() ? term.plan == item.id
                               : !term.catalogueId.isEmpty() && term.catalogueId == item.catalogueId;
}

FactTerm termOf(const PlanItem &item)
{
    return {0, item.name, item.catalogueId, item.id};
}

bool isWorkedOn(const PlanStanding &standing)
{
    return standing.status == PlanStatus::Active;
}

QList<LiveBehavior> behaviorsOf(const RecordedFacts &facts, const ClientPlan &plan)
{
    QList<LiveBehavior> planned;
    QList<int> rows;
    for (const TargetBehavior &item : plan.behaviors) {
        LiveBehavior behavior {termOf(item), item.measure, 0};
        for (const BehaviorData &data : facts.behaviors) {
            if (behavior.row == 0 && !rows.contains(data.key) && isOf(data.behavior, item))
                behavior = {data.behavior, data.measure, data.key};
        }
        if (behavior.row == 0 && !isWorkedOn(item.standing))
            continue;
        rows.append(behavior.row);
        planned.append(behavior);
    }
    for (const BehaviorData &data : facts.behaviors) {
        if (!rows.contains(data.key))
            planned.append({data.behavior, data.measure, data.key});
    }
    return planned;
}

QList<LiveProgram> programsOf(const RecordedFacts &facts, const ClientPlan &plan)
{
    QList<LiveProgram> planned;
    QList<int> rows;
    for (const ReplacementProgram &item : plan.programs) {
        LiveProgram program {termOf(item), 0};
        for (const ProgramData &data : facts.programs) {
            if (program.row == 0 && !rows.contains(data.key) && isOf(data.program, item))
                program = {data.program, data.key};
        }
        if (program.row == 0 && !isWorkedOn(item.standing))
            continue;
        rows.append(program.row);
        planned.append(program);
    }
    for (const ProgramData &data : facts.programs) {
        if (!rows.contains(data.key))
            planned.append({data.program, data.key});
    }
    return planned;
}

int oneMore(std::optional<int> number, int most)
{
    return std::min(number.value_or(0) + 1, most);
}

bool isSamePrompt(const FactTerm &one, const FactTerm &other)
{
    return one.catalogueId.isEmpty() ? one.name == other.name : one.catalogueId == other.catalogueId;
}

} // namespace

LiveTally::LiveTally(const RecordedFacts &facts, const QList<RunningWatch> &running, const ClientPlan &plan)
    : m_now {facts, running, behaviorsOf(facts, plan), programsOf(facts, plan)}
{
    m_now.running.removeIf([&facts](const RunningWatch &watch) { return !rowWith(facts.behaviors, watch.row); });
}

const BehaviorData *LiveTally::data(const LiveBehavior &behavior) const
{
    return rowWith(m_now.facts.behaviors, behavior.row);
}

const ProgramData *LiveTally::data(const LiveProgram &program) const
{
    return rowWith(m_now.facts.programs, program.row);
}

const RunningWatch *LiveTally::watch(const LiveBehavior &behavior) const
{
    const auto found = std::find_if(m_now.running.begin(), m_now.running.end(),
                                    [&behavior](const RunningWatch &watch) { return watch.row == behavior.row; });
    return found == m_now.running.end() ? nullptr : &*found;
}

void LiveTally::remember(LiveStep::Kind kind, const FactTerm &term)
{
    m_before.append(m_now);
    m_steps.append({kind, term});
}

BehaviorData *LiveTally::begin(LiveStep::Kind kind, qsizetype behavior)
{
    if (behavior < 0 || behavior >= m_now.behaviors.size())
        return nullptr;
    const bool isNew = m_now.behaviors.at(behavior).row == 0;
    if (isNew && m_now.facts.behaviors.size() >= maxFactRows)
        return nullptr;
    remember(kind, m_now.behaviors.at(behavior).term);
    LiveBehavior &target = m_now.behaviors[behavior];
    if (isNew) {
        BehaviorData data;
        data.key = m_now.facts.newKey();
        data.behavior = target.term;
        data.behavior.key = m_now.facts.newKey();
        data.measure = target.measure;
        target.row = data.key;
        m_now.facts.behaviors.append(data);
    }
    return rowWith(m_now.facts.behaviors, target.row);
}

void LiveTally::count(qsizetype behavior)
{
    if (BehaviorData *data = begin(LiveStep::Kind::Counted, behavior))
        data->count = oneMore(data->count, maxFactCount);
}

void LiveTally::sayNone(qsizetype behavior)
{
    if (behavior < 0 || behavior >= m_now.behaviors.size())
        return;
    const BehaviorData *known = data(m_now.behaviors.at(behavior));
    if (known && known->hasData())
        return;
    if (BehaviorData *data = begin(LiveStep::Kind::None, behavior))
        data->count = 0;
}

void LiveTally::observeInterval(qsizetype behavior, bool occurred)
{
    BehaviorData *data = begin(occurred ? LiveStep::Kind::With : LiveStep::Kind::Without, behavior);
    if (!data)
        return;
    data->intervals = oneMore(data->intervals, maxFactCount);
    data->count = occurred ? oneMore(data->count, *data->intervals) : data->count.value_or(0);
}

void LiveTally::startOrStop(qsizetype behavior, const QDateTime &now)
{
    follow(now);
    if (behavior < 0 || behavior >= m_now.behaviors.size())
        return;
    const bool isRunning = watch(m_now.behaviors.at(behavior)) != nullptr;
    BehaviorData *data = begin(isRunning ? LiveStep::Kind::Stopped : LiveStep::Kind::Started, behavior);
    if (!data)
        return;
    if (isRunning)
        stop(*data, now);
    else
        m_now.running.append({data->key, now, 0});
}

void LiveTally::stop(BehaviorData &data, const QDateTime &now)
{
    const auto found = std::find_if(m_now.running.begin(), m_now.running.end(),
                                    [&data](const RunningWatch &watch) { return watch.row == data.key; });
    const int seconds = found->seconds(now);
    m_now.running.erase(found);
    if (data.measure == BehaviorMeasure::Latency) {
        data.seconds = seconds;
        return;
    }
    // How often is not known of a time that somebody entered without.
    if (data.count || !data.seconds)
        data.count = oneMore(data.count, maxFactCount);
    data.seconds = std::min(data.seconds.value_or(0) + seconds, maxFactSeconds);
}

void LiveTally::addTrial(qsizetype program, bool isCorrect, const FactTerm &prompt)
{
    if (program < 0 || program >= m_now.programs.size())
        return;
    const LiveProgram before = m_now.programs.at(program);
    const ProgramData *known = data(before);
    const bool isFull = known && known->trials && known->trials->total >= maxTrials;
    if (isFull || (!known && m_now.facts.programs.size() >= maxFactRows))
        return;
    remember(isCorrect ? LiveStep::Kind::Correct : LiveStep::Kind::Incorrect, before.term);
    LiveProgram &target = m_now.programs[program];
    if (target.row == 0) {
        ProgramData added;
        added.key = m_now.facts.newKey();
        added.program = target.term;
        added.program.key = m_now.facts.newKey();
        target.row = added.key;
        m_now.facts.programs.append(added);
    }
    ProgramData *row = rowWith(m_now.facts.programs, target.row);
    const int given = isCorrect ? 1 : 0;
    row->trials = row->trials ? TrialCount {row->trials->correct + given, row->trials->total + 1} //
                              : TrialCount {given, 1};
    const auto isThis = [&prompt](const FactTerm &term) { return isSamePrompt(term, prompt); };
    const bool isRecorded = std::any_of(row->prompts.begin(), row->prompts.end(), isThis);
    if (prompt.isEmpty() || isRecorded || row->prompts.size() >= maxFactTerms)
        return;
    FactTerm recorded = prompt;
    recorded.key = m_now.facts.newKey();
    row->prompts.append(recorded);
}

std::optional<LiveStep> LiveTally::nextUndo() const
{
    if (!m_steps.isEmpty())
        return m_steps.constLast();
    if (m_now.running.isEmpty())
        return std::nullopt;
    const BehaviorData *row = rowWith(m_now.facts.behaviors, m_now.running.constLast().row);
    return LiveStep {LiveStep::Kind::Started, row->behavior};
}

void LiveTally::undo()
{
    if (m_steps.isEmpty()) {
        if (!m_now.running.isEmpty())
            m_now.running.removeLast();
        return;
    }
    // A key that was given is not given again.
    const int lastKey = m_now.facts.lastKey;
    m_now = m_before.takeLast();
    m_now.facts.lastKey = lastKey;
    m_steps.removeLast();
}

void LiveTally::follow(const QDateTime &now)
{
    const auto goOn = [this, &now](QList<RunningWatch> &running) {
        for (RunningWatch &watch : running) {
            if (m_lastSeen.isValid() && now < m_lastSeen && watch.since <= m_lastSeen)
                watch.goOnFrom(now, m_lastSeen);
            else if (now < watch.since)
                watch.since = now;
        }
    };
    goOn(m_now.running);
    for (State &state : m_before)
        goOn(state.running);
    m_lastSeen = now;
}

} // namespace bitacora
