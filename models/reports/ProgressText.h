#pragma once

#include "ProgressStatistics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace bitacora {

/// One figure under a graph: "Trend", "rising", and what it means.
struct ProgressFigureText
{
    QString name;
    QString value;
    /// What it means, and where it comes from.
    QString about;
};

/// The progress of a client in words and figures, in the current language, after a locale.
class ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ProgressText)
public:
    explicit ProgressText(const QLocale &locale = QLocale())
        : m_locale(locale)
    {
    }

    /// What the axis of figures names: the measure with its unit, "Percentage of correct responses".
    [[nodiscard]] static QString figureAxis(const ProgressSeries &series);
    /// "Sessions", "Days".
    [[nodiscard]] static QString placeAxis(ProgressGrouping grouping);
    /// "Correct of all opportunities, by session · 22 of 23 sessions".
    [[nodiscard]] QString caption(const ProgressSeries &series) const;
    /// Sessions that are not in the graph because they were measured otherwise; empty when there are none.
    [[nodiscard]] QString leftOut(const ProgressSeries &series) const;

    /// "84%", "3.5 per hour", "12 min".
    [[nodiscard]] QString figure(double figure, ProgressMeasure measure) const;
    /// Without a unit: at most one digit behind the point.
    [[nodiscard]] QString number(double figure) const;
    [[nodiscard]] QString percent(int percent) const;
    /// "Baseline", or what the practitioner calls it; empty for the only phase of a graph without marks.
    [[nodiscard]] static QString phase(const ProgressPhase &phase);
    [[nodiscard]] static QString trend(TrendDirection direction);
    /// What the dashed line says: "mastery 90%".
    [[nodiscard]] QString masteryLine(int percent) const;

    /// "20 → 49 → 84%": of each phase that has figures.
    [[nodiscard]] QString meanLevels(const ProgressSeries &series, const ProgressStatistics &statistics) const;
    /// From 0 to 1 with two digits; empty when there is none.
    [[nodiscard]] QString overlap(std::optional<double> overlap) const;
    /// "last 4 of 4 at 90% or more"; empty when there is none.
    [[nodiscard]] QString mastery(const std::optional<MasteryState> &state) const;

    /// Those that there are, in the order in which they stand under a graph.
    [[nodiscard]] QList<ProgressFigureText> figures(const ProgressSeries &series,
                                                    const ProgressStatistics &statistics) const;
    /// What a figure means and where it comes from, to stand beside it.
    [[nodiscard]] static QString aboutLevel();
    [[nodiscard]] static QString aboutTrend();
    [[nodiscard]] static QString aboutOverlap();
    [[nodiscard]] static QString aboutMastery();

    /// The graph for those who do not see it: what it is of, its phases with their levels, the trend, the events.
    [[nodiscard]] QString description(const ProgressSeries &series, const ProgressStatistics &statistics) const;
    /// One point: "Session 12, Mar 13, 2026: 60%, Prompts".
    [[nodiscard]] QString point(const ProgressSeries &series, int index) const;

private:
    [[nodiscard]] QString levels(const ProgressSeries &series, const ProgressStatistics &statistics) const;

    QLocale m_locale;
};

} // namespace bitacora
