#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace bitacora {

/// From now on counts what the process spends instead of what the clock shows, for a machine that is busy with
/// other things. Waiting for the disk does not count then.
void countProcessorTime();

/// Median of the milliseconds that `work` takes, after a few runs that do not count. What `before` takes ahead of
/// each run does not count either.
double medianMilliseconds(const std::function<void()> &work, const std::function<void()> &before = {});

/// The medians of two ways to do the same, run by turns, so that a busy machine slows both alike.
struct Comparison
{
    double ours = 0;
    double reference = 0;
};
/// How often each of them runs.
struct BenchRuns
{
    /// Without counting.
    int warmUps = 3;
    int counted = 21;
};
Comparison compared(const std::function<void()> &ours, const std::function<void()> &reference,
                    const BenchRuns &runs = {});

/// Lines of figures with their targets, printed as one table.
class BenchTable
{
public:
    explicit BenchTable(const QString &title);
    void addRatio(const QString &name, const Comparison &comparison, std::optional<double> target);
    void addFigure(const QString &name, double value, const QString &unit, std::optional<double> target);
    void print() const;
    [[nodiscard]] bool meetsTargets() const { return m_meetsTargets; }

private:
    void add(const QString &name, const QString &value, double figure, std::optional<double> target,
             const QString &unit);

    QString m_title;
    std::vector<QString> m_lines;
    bool m_meetsTargets = true;
};

} // namespace bitacora
