#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace bitacora {

/// What of time a calendar shows: a day, a week, or the whole weeks of a month.
struct CalendarPeriod
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CalendarPeriod)
public:
    enum class View { Day, Week, Month };

    View view = View::Week;
    /// Any day of it.
    QDate date;

    /// Weeks begin as the locale says.
    [[nodiscard]] QDate firstDay(const QLocale &locale) const;
    [[nodiscard]] int dayCount(const QLocale &locale) const;
    [[nodiscard]] bool holds(QDate day, const QLocale &locale) const;
    /// So many periods later, or earlier.
    [[nodiscard]] CalendarPeriod moved(int steps) const;
    /// "November 2026", "Nov – Dec 2026", "Mon, Nov 23, 2026"; with a capital, as it stands alone.
    [[nodiscard]] QString title(const QLocale &locale) const;

    friend bool operator==(const CalendarPeriod &, const CalendarPeriod &) = default;
};

} // namespace bitacora
