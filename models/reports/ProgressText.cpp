#include "ProgressText.h"

#include "ReportText.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString arrow = u" \u2192 "_s;
const QString middot = u" \u00B7 "_s;

bool isBySession(const ProgressSeries &series)
{
    return series.range.grouping == ProgressGrouping::BySession;
}

const ProgressPhase *phaseOf(const ProgressSeries &series, int point)
{
    for (const ProgressPhase &phase : series.phases) {
        if (point >= phase.first && point < phase.first + phase.count)
            return &phase;
    }
    return nullptr;
}

} // namespace

QString ProgressText::figureAxis(const ProgressSeries &series)
{
    const bool bySession = isBySession(series);
    switch (series.measure) {
    case ProgressMeasure::PercentCorrect:
        return tr("Percentage of correct responses");
    case ProgressMeasure::PercentOfIntervals:
        return tr("Percentage of intervals");
    case ProgressMeasure::Count:
        //: What an axis of a graph counts: how often a behavior occurred.
        return bySession ? tr("Count per session") : tr("Count per day");
    case ProgressMeasure::Minutes:
        //: What an axis of a graph counts: how long a behavior lasted.
        return bySession ? tr("Minutes per session") : tr("Minutes per day");
    case ProgressMeasure::PerHour:
        return tr("Count per hour");
    case ProgressMeasure::PerMinute:
        return tr("Count per minute");
    case ProgressMeasure::Latency:
        break;
    }
    //: What an axis of a graph counts: the time until a behavior began.
    return tr("Latency in seconds");
}

QString ProgressText::placeAxis(ProgressGrouping grouping)
{
    //: Below the axis of a graph.
    return grouping == ProgressGrouping::BySession ? tr("Sessions") : tr("Days");
}

QString ProgressText::caption(const ProgressSeries &series) const
{
    QString what = figureAxis(series);
    if (series.measure == ProgressMeasure::PercentCorrect)
        //: What the figures of a program are: the correct responses among all chances to respond.
        what = isBySession(series) ? tr("Correct of all opportunities, by session")
                                   : tr("Correct of all opportunities, by day");
    const QString recorded = m_locale.toString(series.recorded());
    const int all = int(series.points.size());
    //: Under the title of a graph: in how many sessions of how many something was recorded.
    const QString sessions = tr("%1 of %Ln session(s)", nullptr, all).arg(recorded);
    //: Under the title of a graph: on how many days of how many something was recorded.
    const QString days = tr("%1 of %Ln day(s)", nullptr, all).arg(recorded);
    return what + middot + (isBySession(series) ? sessions : days);
}

QString ProgressText::leftOut(const ProgressSeries &series) const
{
    if (series.otherwiseMeasured == 0)
        return {};
    //: Below a graph: the figures of these sessions are in another unit, such as minutes among counts.
    return tr("%Ln session(s) recorded in another measure are not in the graph.", nullptr, series.otherwiseMeasured);
}

QString ProgressText::number(double figure) const
{
    const QString text = m_locale.toString(figure, 'f', 1);
    const QString zero = m_locale.decimalPoint() + m_locale.zeroDigit();
    return text.endsWith(zero) ? text.chopped(zero.size()) : text;
}

QString ProgressText::percent(int percent) const
{
    //: A percentage; some languages put a space before the sign.
    return tr("%1%").arg(m_locale.toString(percent));
}

QString ProgressText::figure(double figure, ProgressMeasure measure) const
{
    const QString text = number(figure);
    switch (measure) {
    case ProgressMeasure::PercentCorrect:
    case ProgressMeasure::PercentOfIntervals:
        return tr("%1%").arg(text);
    case ProgressMeasure::Count:
        break;
    case ProgressMeasure::Minutes:
        //: A length of time in minutes.
        return tr("%1 min").arg(text);
    case ProgressMeasure::PerHour:
        //: How often a behavior occurs in an hour.
        return tr("%1 per hour").arg(text);
    case ProgressMeasure::PerMinute:
        //: How often a behavior occurs in a minute.
        return tr("%1 per minute").arg(text);
    case ProgressMeasure::Latency:
        //: A length of time in seconds.
        return tr("%1 s").arg(text);
    }
    return text;
}

QString ProgressText::phase(const ProgressPhase &phase)
{
    //: What was measured before the first intervention.
    return phase.isBaseline ? tr("Baseline") : phase.label;
}

QString ProgressText::trend(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::Rising:
        //: The trend of figures.
        return tr("rising");
    case TrendDirection::Falling:
        //: The trend of figures.
        return tr("falling");
    case TrendDirection::Level:
        break;
    }
    //: The trend of figures that neither rise nor fall.
    return tr("level");
}

QString ProgressText::masteryLine(int percent) const
{
    //: Beside the line in a graph from which on a program counts as mastered; %1 is a percentage.
    return tr("mastery %1").arg(this->percent(percent));
}

QString ProgressText::meanLevels(const ProgressSeries &series, const ProgressStatistics &statistics) const
{
    QStringList means;
    for (const auto &level : statistics.levels) {
        if (level)
            means.append(isPercentage(series.measure) ? m_locale.toString(qRound(level->mean)) : number(level->mean));
    }
    if (means.isEmpty())
        return {};
    const QString joined = means.join(arrow);
    return isPercentage(series.measure) ? tr("%1%").arg(joined) : joined;
}

QString ProgressText::overlap(std::optional<double> overlap) const
{
    constexpr int digits = 2;
    return overlap ? m_locale.toString(*overlap, 'f', digits) : QString();
}

QString ProgressText::mastery(const std::optional<MasteryState> &state) const
{
    if (!state)
        return {};
    //: How near a program is to its criterion: %1 of the last %2 sessions were at least as good as %3, a percentage.
    return tr("last %1 of %2 at %3 or more")
        .arg(m_locale.toString(state->reached), m_locale.toString(state->needed), percent(state->percent));
}

QList<ProgressFigureText> ProgressText::figures(const ProgressSeries &series,
                                                const ProgressStatistics &statistics) const
{
    QList<ProgressFigureText> figures {
        //: Under a graph: the mean of the figures of each phase.
        {tr("Mean level"), meanLevels(series, statistics), aboutLevel()},
        //: Under a graph: whether the figures rise or fall.
        {tr("Trend"), statistics.trend ? trend(statistics.trend->direction) : QString(), aboutTrend()},
        //: Under a graph: how much better the figures of one phase are than those of another. NAP is the name of the
        //: figure in every language.
        {tr("Non-overlap (NAP)"), overlap(statistics.overlap), aboutOverlap()},
        //: Under a graph: how near a program is to its criterion.
        {tr("Mastery"), mastery(statistics.mastery), aboutMastery()}};
    figures.removeIf([](const ProgressFigureText &figure) { return figure.value.isEmpty(); });
    return figures;
}

QString ProgressText::aboutLevel()
{
    return tr("The mean of the figures of each phase (Cooper, Heron and Heward, Applied Behavior Analysis).");
}

QString ProgressText::aboutTrend()
{
    return tr("Where the figures of the last phase are going: the median of the slopes between all pairs of points "
              "(Theil, 1950; Sen, 1968). Less than 5 points, or a tenth of the median, over the whole phase is level.");
}

QString ProgressText::aboutOverlap()
{
    return tr("Nonoverlap of all pairs (Parker and Vannest, 2009): the share of all pairs of a figure of the first "
              "phase with one of the last in which the later is better. 0.5 is no difference, 1 is no overlap.");
}

QString ProgressText::aboutMastery()
{
    return tr("How many of the last sessions in which it was recorded reach the criterion of the plan.");
}

QString ProgressText::levels(const ProgressSeries &series, const ProgressStatistics &statistics) const
{
    QStringList parts;
    for (int i = 0; i < series.phases.size(); ++i) {
        const auto &level = statistics.levels.at(i);
        const QString name = phase(series.phases.at(i));
        const QString mean = level ? figure(level->mean, series.measure) : QString();
        if (!level)
            //: A phase of a graph, %1, in which nothing was recorded.
            parts.append(tr("%1: nothing recorded").arg(name));
        else if (name.isEmpty())
            //: %1 is a figure; %n is how many points it is of.
            parts.append(tr("mean %1 in %n point(s)", nullptr, level->count).arg(mean));
        else
            //: A phase of a graph, %1, and the mean of its figures, %2; %n is how many points there are.
            parts.append(tr("%1: mean %2 in %n point(s)", nullptr, level->count).arg(name, mean));
    }
    return parts.join(u"; "_s);
}

QString ProgressText::description(const ProgressSeries &series, const ProgressStatistics &statistics) const
{
    if (series.isEmpty())
        return {};
    QStringList sentences;
    //: A graph in words: %1 is what it is of, %2 the measure, %3 and %4 the first and the last day.
    sentences.append(tr("%1: %2, from %3 to %4.")
                         .arg(series.target.name, caption(series), mediumDate(series.points.constFirst().day, m_locale),
                              mediumDate(series.points.constLast().day, m_locale)));
    sentences.append(levels(series, statistics) + u'.');
    if (statistics.trend)
        //: %1 is "rising", "falling" or "level".
        sentences.append(tr("Trend %1.").arg(trend(statistics.trend->direction)));
    if (statistics.overlap)
        sentences.append(tr("Non-overlap %1.").arg(overlap(statistics.overlap)));
    if (statistics.mastery)
        sentences.append(tr("Mastery: %1.").arg(mastery(statistics.mastery)));
    for (const ProgressEvent &event : series.events)
        //: Something outside of the treatment, %1, and its day, %2.
        sentences.append(tr("Event: %1, %2.").arg(event.label, mediumDate(event.day, m_locale)));
    return sentences.join(u' ');
}

QString ProgressText::point(const ProgressSeries &series, int index) const
{
    const ProgressPoint &point = series.points.at(index);
    const QString date = mediumDate(point.day, m_locale);
    //: A point of a graph: the number of the session, and its date.
    QString text = isBySession(series) ? tr("Session %1, %2").arg(m_locale.toString(point.number), date) : date;
    //: Of a session in which this was not recorded.
    text += u": "_s + (point.value ? figure(*point.value, series.measure) : tr("not recorded"));
    const ProgressPhase *of = phaseOf(series, index);
    const QString name = of ? phase(*of) : QString();
    return name.isEmpty() ? text : text + u", "_s + name;
}

} // namespace bitacora
