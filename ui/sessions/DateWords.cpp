#include "DateWords.h"

#include "DateField.h"
#include "HistoryText.h"
#include "LocaleText.h"

#include <QLocale>

namespace bitacora {

namespace {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

QString DateWords::day(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    const QLocale locale;
    return locale.toString(day, HistoryText::dayPattern(locale, !sameYear));
}

QString DateWords::shortDay(QDate day, QDate today)
{
    const QLocale locale;
    return locale.toString(day,
                           HistoryText::dayPattern(locale, day.year() != today.year()).remove(QStringLiteral("ddd ")));
}

QString DateWords::longDay(QDate day)
{
    return capitalised(QLocale().toString(day, QLocale::LongFormat));
}

QString DateWords::time(QTime time)
{
    return shortTimeText(time, QLocale());
}

QString DateWords::dayAndTime(const QDateTime &wall, QDate today)
{
    const QString clock = time(wall.time());
    if (wall.date() == today)
        //: %1 is a time of day.
        return tr("today, %1").arg(clock);
    if (wall.date() == today.addDays(1))
        return tr("tomorrow, %1").arg(clock);
    //: %1 is a day such as "Mon Nov 23", %2 a time of day.
    return tr("%1, %2").arg(day(wall.date(), today), clock);
}

QString DateWords::month(QDate day)
{
    const QLocale locale;
    return locale.toString(day, HistoryText::monthPattern(locale));
}

QString DateWords::range(const DateRange &range, QDate today)
{
    if (range.isOpen())
        return {};
    if (const auto preset = matchingPreset(range, today))
        return DateWords::preset(*preset);
    if (range.to.isNull())
        //: %1 is a date.
        return tr("From %1").arg(DateField::textOf(range.from));
    if (range.from.isNull())
        //: %1 is a date.
        return tr("Until %1").arg(DateField::textOf(range.to));
    if (range.from == range.to)
        return DateField::textOf(range.from);
    //: From one date to another.
    return tr("%1 – %2").arg(DateField::textOf(range.from), DateField::textOf(range.to));
}

QString DateWords::preset(DatePreset preset)
{
    switch (preset) {
    case DatePreset::ThisWeek:
        return tr("This week");
    case DatePreset::ThisMonth:
        return tr("This month");
    case DatePreset::Last30Days:
        return tr("Last 30 days");
    case DatePreset::ThisYear:
        return tr("This year");
    }
    return {};
}

std::optional<DatePreset> matchingPreset(const DateRange &range, QDate today)
{
    for (const DatePreset preset : allDatePresets) {
        if (presetRange(preset, today, QLocale().firstDayOfWeek()) == range)
            return preset;
    }
    return std::nullopt;
}

DateRange followedTo(const DateRange &range, QDate before, QDate today)
{
    const auto preset = matchingPreset(range, before);
    return preset ? presetRange(*preset, today, QLocale().firstDayOfWeek()) : range;
}

} // namespace bitacora
