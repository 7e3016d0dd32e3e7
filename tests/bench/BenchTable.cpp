#include "BenchTable.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;
constexpr double millisecondsPerSecond = 1e3;
constexpr int nameWidth = 52;
constexpr int valueWidth = 36;

bool countsProcessorTime = false;

double milliseconds(const std::function<void()> &work)
{
    if (countsProcessorTime) {
        const std::clock_t start = std::clock();
        work();
        return double(std::clock() - start) * millisecondsPerSecond / CLOCKS_PER_SEC;
    }
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

void countProcessorTime()
{
    countsProcessorTime = true;
}

double medianMilliseconds(const std::function<void()> &work, const std::function<void()> &before)
{
    constexpr BenchRuns runs;
    std::vector<double> times;
    for (int run = 0; run < runs.warmUps + runs.counted; ++run) {
        if (before)
            before();
        const double time = milliseconds(work);
        if (run >= runs.warmUps)
            times.push_back(time);
    }
    return median(times);
}

Comparison compared(const std::function<void()> &ours, const std::function<void()> &reference, const BenchRuns &runs)
{
    std::vector<double> ourTimes;
    std::vector<double> referenceTimes;
    for (int run = 0; run < runs.warmUps + runs.counted; ++run) {
        const double ourTime = milliseconds(ours);
        const double referenceTime = milliseconds(reference);
        if (run < runs.warmUps)
            continue;
        ourTimes.push_back(ourTime);
        referenceTimes.push_back(referenceTime);
    }
    return {median(ourTimes), median(referenceTimes)};
}

BenchTable::BenchTable(const QString &title)
    : m_title(title)
{
}

void BenchTable::addRatio(const QString &name, const Comparison &comparison, std::optional<double> target)
{
    const double ratio = comparison.ours / comparison.reference;
    const QString value =
        u"%1 / %2 ms = %3"_s.arg(comparison.ours, 0, 'f', 3).arg(comparison.reference, 0, 'f', 3).arg(ratio, 0, 'f', 2);
    add(name, value, ratio, target, QString());
}

void BenchTable::addFigure(const QString &name, double value, const QString &unit, std::optional<double> target)
{
    add(name, u"%1 %2"_s.arg(value, 0, 'f', 2).arg(unit), value, target, unit);
}

void BenchTable::add(const QString &name, const QString &value, double figure, std::optional<double> target,
                     const QString &unit)
{
    QString line = name.leftJustified(nameWidth) + value.rightJustified(valueWidth);
    if (target) {
        const bool isMet = figure <= *target;
        m_meetsTargets = m_meetsTargets && isMet;
        line += u"   at most %1%2: %3"_s.arg(*target)
                    .arg(unit.isEmpty() ? unit : u' ' + unit)
                    .arg(isMet ? u"yes"_s : u"NO"_s);
    }
    m_lines.push_back(line);
}

void BenchTable::print() const
{
    std::printf("\n%s\n", qPrintable(m_title));
    for (const QString &line : m_lines)
        std::printf("  %s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace bitacora
