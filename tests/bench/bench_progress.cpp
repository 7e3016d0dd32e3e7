// Measures the graph of a client who came two thousand times: sorting out what was measured, the series and the
// figures of one behavior, and beside it the same trend by the letter of its definition, which writes down the slopes
// between all pairs of points.
#include "BenchTable.h"
#include "MadeUpMeasures.h"
#include "ProgressStatistics.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int sessions = 2000;
constexpr int others = 4;
constexpr double mostMilliseconds = 50;

/// With four other behaviors in each session, and a session in eleven in which nothing was recorded.
MadeUpMeasures manySessions()
{
    constexpr int forgotten = 11;
    constexpr int highest = 17;
    MadeUpMeasures made;
    for (int i = 0; i < sessions; ++i) {
        made.addCounts({i % forgotten == forgotten - 1 ? -1 : (i * highest) % (highest + 2)});
        for (int other = 0; other < others && i % forgotten != forgotten - 1; ++other) {
            BehaviorData data = MadeUpMeasures::timesOf(i % (other + 2));
            data.behavior = {1, u"Behavior %1"_s.arg(other), {}, {}};
            made.sessions.last().behaviors.append(data);
        }
    }
    made.addMark(ProgressMarkKind::Phase, sessions / 10, u"Reinforcement"_s);
    return made;
}

double slopeByDefinition(const ProgressSeries &series)
{
    const ProgressPhase &phase = series.phases.constLast();
    std::vector<PlacedFigure> figures;
    for (int i = phase.first; i < phase.first + phase.count; ++i) {
        if (series.points.at(i).value)
            figures.push_back({series.placeOf(series.points.at(i)), *series.points.at(i).value});
    }
    std::vector<double> slopes;
    slopes.reserve(figures.size() * figures.size() / 2);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (std::size_t j = i + 1; j < figures.size(); ++j)
            slopes.push_back((figures[j].figure - figures[i].figure) / (figures[j].place - figures[i].place));
    }
    const auto middle = slopes.begin() + std::ptrdiff_t(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"cpu"_s, u"Counts processor time, for a machine that is busy with other things."_s});
    parser.process(application);
    if (parser.isSet(u"cpu"_s))
        countProcessorTime();
    const MadeUpMeasures made = manySessions();
    const QList<PlanEntry> plan = MadeUpMeasures::plan();
    const ProgressData data(made.sessions, plan, made.marks);
    const ProgressSeries series = data.series(1, {});
    double unused = 0;
    BenchTable table(u"Progress of %1 sessions"_s.arg(sessions));
    table.addFigure(u"sorting out, series and figures"_s, medianMilliseconds([&] {
                        const ProgressData fresh(made.sessions, plan, made.marks);
                        unused += statisticsOf(fresh.series(1, {})).trend->line.slope;
                    }),
                    u"ms"_s, mostMilliseconds);
    table.addRatio(u"figures, to the trend alone by its definition"_s,
                   compared([&] { unused += statisticsOf(series).trend->line.slope; },
                            [&] { unused += slopeByDefinition(series); }),
                   std::nullopt);
    table.print();
    std::fprintf(stderr, unused == 0.5 ? " " : "");
    return table.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}
