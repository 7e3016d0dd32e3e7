#pragma once

#include "SessionFilter.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

/// Dates and times as the pages write them, in the current language and region.
struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::DateWords)
public:
    /// "Mon Nov 23" or "lun 23 nov", with the year where it is not the one of `today`.
    static QString day(QDate day, QDate today);
    /// "Nov 23" or "23 nov", with the year where it is not the one of `today`.
    static QString shortDay(QDate day, QDate today);
    /// The whole date after the region, beginning with a capital: "Miércoles, 18 de noviembre de 2026".
    static QString longDay(QDate day);
    /// "4:00 PM" or "16:00", after the region.
    static QString time(QTime time);
    /// "tomorrow, 9:30 AM", "Mon Nov 23, 4:00 PM".
    static QString dayAndTime(const QDateTime &wall, QDate today);
    /// "March 2025".
    static QString month(QDate day);
    /// "This year", "1/3/2026 – 31/3/2026", "from 1/3/2026", "until 31/3/2026"; empty for an open range.
    static QString range(const DateRange &range, QDate today);
    static QString preset(DatePreset preset);
};

/// Every preset in the order of menus.
inline constexpr DatePreset allDatePresets[] = {DatePreset::ThisWeek, DatePreset::ThisMonth, DatePreset::Last30Days,
                                                DatePreset::ThisYear};

/// The preset that means exactly these days today, or none.
std::optional<DatePreset> matchingPreset(const DateRange &range, QDate today);

/// "This week", chosen when `before` was today, as it is on `today`; days that are no preset stay what they are.
DateRange followedTo(const DateRange &range, QDate before, QDate today);

} // namespace bitacora
