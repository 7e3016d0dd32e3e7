#include "ProgressData.h"

#include "ProgressFigure.h"
#include "ProgressPhases.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

constexpr std::array allMeasuresOfBehaviors {ProgressMeasure::Count, ProgressMeasure::Minutes, ProgressMeasure::PerHour,
                                             ProgressMeasure::PercentOfIntervals, ProgressMeasure::Latency};

bool isMeasured(const MeasuredSession &session)
{
    return std::any_of(session.behaviors.begin(), session.behaviors.end(),
                       [](const BehaviorData &data) { return data.hasData(); })
        || std::any_of(session.programs.begin(), session.programs.end(),
                       [](const ProgramData &data) { return data.trials.has_value(); });
}

// What has no figure before the first one that has, and after the last.
void trim(QList<ProgressPoint> &points)
{
    const auto hasValue = [](const ProgressPoint &point) { return point.value.has_value(); };
    const auto last = std::find_if(points.crbegin(), points.crend(), hasValue);
    points.erase(last.base(), points.cend());
    points.erase(points.cbegin(), std::find_if(points.cbegin(), points.cend(), hasValue));
}

} // namespace

ProgressData::ProgressData(QList<MeasuredSession> sessions, const QList<PlanEntry> &plan, QList<ProgressMark> marks)
    : m_sessions(std::move(sessions))
    , m_marks(std::move(marks))
    , m_targets(plan)
{
    sortOut();
}

void ProgressData::sortOut()
{
    const auto keep = [this](int target, Row row) {
        if (target < 0)
            return;
        m_rows.resize(std::max<qsizetype>(m_rows.size(), target + 1));
        m_rows[target].append(row);
    };
    QSet<ServiceId> measuring;
    for (int place = 0; place < m_sessions.size(); ++place) {
        const MeasuredSession &session = m_sessions.at(place);
        for (int row = 0; row < session.programs.size(); ++row) {
            if (session.programs.at(row).trials)
                keep(m_targets.indexOf(PlanGroup::Programs, session.programs.at(row).program), {place, row});
        }
        for (int row = 0; row < session.behaviors.size(); ++row) {
            if (session.behaviors.at(row).hasData())
                keep(m_targets.indexOf(PlanGroup::Behaviors, session.behaviors.at(row).behavior), {place, row});
        }
        if (isMeasured(session))
            measuring.insert(session.service);
    }
    m_rows.resize(m_targets.all().size());
    // Nobody expects figures of a meeting with the parents: a session counts as one without a figure when something is
    // measured in sessions of its service.
    for (int place = 0; place < m_sessions.size(); ++place) {
        const MeasuredSession &session = m_sessions.at(place);
        if (isMeasured(session) || (session.isCompleted && measuring.contains(session.service)))
            m_measured.append(place);
    }
}

bool ProgressData::hasData(int target) const
{
    return !m_rows.at(target).isEmpty();
}

ProgressMeasure ProgressData::measureOf(int target) const
{
    const ProgressTarget &of = targets().at(target);
    const QList<Row> &rows = m_rows.at(target);
    if (of.group == PlanGroup::Programs || rows.isEmpty())
        return of.measure;
    const auto canBeSaidIn = [this](ProgressMeasure measure, const Row &row) {
        const MeasuredSession &session = m_sessions.at(row.session);
        return ProgressFigure(measure).take(session.behaviors.at(row.row), session);
    };
    if (of.content) {
        const bool isKept =
            std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return canBeSaidIn(of.measure, row); });
        if (isKept)
            return of.measure;
    }
    const Row &latest = rows.constLast();
    const BehaviorData &data = m_sessions.at(latest.session).behaviors.at(latest.row);
    const ProgressMeasure recorded = progressMeasureOf(data.measure, usualUnit(data.measure));
    if (canBeSaidIn(recorded, latest))
        return recorded;
    const auto *said = std::find_if(allMeasuresOfBehaviors.begin(), allMeasuresOfBehaviors.end(),
                                    [&](ProgressMeasure measure) { return canBeSaidIn(measure, latest); });
    return said == allMeasuresOfBehaviors.end() ? recorded : *said;
}

QList<ProgressPoint> ProgressData::pointsOf(int target, ProgressMeasure measure, ProgressGrouping grouping) const
{
    const bool isProgram = targets().at(target).group == PlanGroup::Programs;
    QList<ProgressPoint> points;
    points.reserve(m_measured.size());
    std::optional<ProgressFigure> figure;
    auto row = m_rows.at(target).cbegin();
    for (const int place : m_measured) {
        const MeasuredSession &session = m_sessions.at(place);
        const bool isSamePoint =
            grouping == ProgressGrouping::ByDay && !points.isEmpty() && points.constLast().day == session.day;
        if (!isSamePoint) {
            points.append({0, session.day, {}, {}});
            figure.emplace(measure);
        }
        for (; row != m_rows.at(target).cend() && row->session <= place; ++row) {
            if (isProgram)
                figure->take(session.programs.at(row->row));
            else
                figure->take(session.behaviors.at(row->row), session);
        }
        points.last().sessions.append(session.id);
        points.last().value = figure->value();
    }
    trim(points);
    for (int number = 0; number < points.size(); ++number)
        points[number].number = number + 1;
    return points;
}

ProgressSeries ProgressData::series(int target, const ProgressRange &range) const
{
    ProgressSeries series;
    series.target = targets().at(target);
    series.measure = measureOf(target);
    series.range = range;
    series.points = pointsOf(target, series.measure, range.grouping);
    for (const ProgressPoint &point : std::as_const(series.points))
        series.highest = std::max(series.highest, point.value.value_or(0));
    series.points.removeIf([&range](const ProgressPoint &point) { return !range.holds(point.day); });
    trim(series.points);
    const bool isBehavior = series.target.group == PlanGroup::Behaviors;
    for (const Row &row : m_rows.at(target)) {
        const MeasuredSession &session = m_sessions.at(row.session);
        if (isBehavior && range.holds(session.day)
            && !ProgressFigure(series.measure).take(session.behaviors.at(row.row), session))
            ++series.otherwiseMeasured;
    }
    divideIntoPhases(series, m_marks);
    return series;
}

} // namespace bitacora
