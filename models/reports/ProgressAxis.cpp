#include "ProgressAxis.h"

#include "ProgressText.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr double whole = wholePercentage;
constexpr double ten = 10;
constexpr int usualLabels = 12;

// The smallest of 1, 2 and 5 times a power of ten that is at least this much.
double roundStep(double least)
{
    const double power = std::pow(ten, std::floor(std::log10(std::max(least, 1e-6))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= least * (1 - 1e-9))
            return step * power;
    }
    return ten * power;
}

// Sessions for which there is room: a number that changes seldom while they become more.
int roomFor(int sessions)
{
    constexpr auto steps = std::to_array({10, 15, 20, 25, 30, 40, 50, 60, 80});
    const int needed = sessions + 1;
    for (int power = 1;; power *= int(ten)) {
        for (const int step : steps) {
            if (step * power >= needed)
                return step * power;
        }
    }
}

ProgressAxis sessionAxis(const ProgressSeries &series, int mostLabels, const QLocale &locale)
{
    const int first = series.points.constFirst().number;
    const int room = roomFor(int(series.points.size()));
    constexpr double behind = 0.5;
    ProgressAxis axis {double(first - 1), first - 1 + room + behind, {}, {}};
    const int labels = std::max(1, std::min(mostLabels, usualLabels));
    const int step = std::max(1, int(roundStep(double(room) / labels)));
    for (int tick = (first + step - 1) / step * step; tick <= first - 1 + room; tick += step) {
        axis.ticks.append(tick);
        axis.labels.append(locale.toString(tick));
    }
    return axis;
}

QString dayLabel(QDate day, const QLocale &locale)
{
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(day, monthFirst ? u"MMM d"_s : u"d MMM"_s);
}

// With the year where it begins.
QString monthLabel(QDate day, bool withYear, const QLocale &locale)
{
    QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return withYear ? name + u' ' + QString::number(day.year()) : name;
}

void addDays(ProgressAxis &axis, QDate first, QDate last, int step, const QLocale &locale)
{
    for (QDate day = first; day <= last; day = day.addDays(step)) {
        axis.ticks.append(double(day.toJulianDay()));
        axis.labels.append(dayLabel(day, locale));
    }
}

void addMonths(ProgressAxis &axis, QDate first, QDate last, int step, const QLocale &locale)
{
    QDate month(first.year(), (first.month() - 1) / step * step + 1, 1);
    int year = 0;
    for (; month <= last; month = month.addMonths(step)) {
        if (month < first)
            continue;
        axis.ticks.append(double(month.toJulianDay()));
        axis.labels.append(monthLabel(month, month.year() != year, locale));
        year = month.year();
    }
}

void addYears(ProgressAxis &axis, QDate first, QDate last, int labels)
{
    const int step = std::max(1, int(std::ceil(double(last.year() - first.year()) / labels)));
    for (int year = first.year() + 1; year <= last.year(); year += step) {
        axis.ticks.append(double(QDate(year, 1, 1).toJulianDay()));
        axis.labels.append(QString::number(year));
    }
}

ProgressAxis dayAxis(const ProgressSeries &series, int mostLabels, const QLocale &locale)
{
    constexpr int part = 20;
    constexpr int week = 7;
    constexpr int month = 30;
    const QDate first = series.points.constFirst().day;
    const QDate last = series.points.constLast().day;
    const int span = int(first.daysTo(last)) + 1;
    ProgressAxis axis {double(first.toJulianDay()) - 1, double(last.toJulianDay()) + 1 + span / part, {}, {}};
    const QDate end = QDate::fromJulianDay(qint64(axis.to));
    const int labels = std::max(2, std::min(mostLabels, usualLabels));
    for (const int step : {1, 2, week, 2 * week}) {
        if (span <= step * labels) {
            addDays(axis, first, end, step, locale);
            return axis;
        }
    }
    for (const int step : {1, 2, 3, 6}) {
        if (span <= step * month * labels) {
            addMonths(axis, first, end, step, locale);
            return axis;
        }
    }
    addYears(axis, first, end, labels);
    return axis;
}

} // namespace

ProgressAxis ProgressAxis::ofFigures(const ProgressSeries &series, const QLocale &locale)
{
    constexpr double mostTicks = 5;
    constexpr double percentStep = 20;
    constexpr double leastTop = 5;
    const ProgressText text(locale);
    ProgressAxis axis;
    double step = percentStep;
    axis.to = whole;
    if (!isPercentage(series.measure)) {
        const double highest = std::max(series.highest, series.measure == ProgressMeasure::Count ? leastTop : 0.0);
        step = roundStep(std::max(highest, 0.5) / mostTicks);
        axis.to = step * std::max(1.0, std::ceil(highest / step - 1e-9));
    }
    const int count = int(std::lround(axis.to / step));
    for (int i = 0; i <= count; ++i) {
        axis.ticks.append(i * step);
        axis.labels.append(text.number(i * step));
    }
    return axis;
}

ProgressAxis ProgressAxis::ofPlaces(const ProgressSeries &series, int mostLabels, const QLocale &locale)
{
    if (series.isEmpty())
        return {};
    return series.range.grouping == ProgressGrouping::BySession ? sessionAxis(series, mostLabels, locale)
                                                                : dayAxis(series, mostLabels, locale);
}

} // namespace bitacora
