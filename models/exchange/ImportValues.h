#pragma once

#include "ImportMapping.h"
#include "SessionStatus.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <utility>

namespace bitacora {

/// What the cells of other programs' files mean, in English and Spanish whatever the interface's language.
namespace ImportValues {

/// What a cell says of when something is: a date, perhaps with a time, perhaps with how far that is from UTC.
struct Moment
{
    QDate date;
    /// Invalid when there is none.
    QTime time;
    /// Seconds east of UTC.
    std::optional<int> offset;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// "2026-05-04", "4/5/2026", "04.05.26", "May 4, 2026", "lunes 4 de mayo de 2026", each alone or followed by a time. A
/// year of two digits is the one within the 100 years up to `latestYear`. None when it is no date, or one that no
/// calendar has.
[[nodiscard]] std::optional<Moment> momentOf(const QString &cell, DateOrder order, int latestYear);
/// "15:00", "3:00 PM", "3 p. m.", "15h30", "15:00:00", "1500". Invalid when it is none.
[[nodiscard]] QTime timeOf(const QString &cell);
/// Where dates are written in figures: the two before the year ("31" and "12"); none for any other cell.
[[nodiscard]] std::optional<std::pair<int, int>> leadingFigures(const QString &cell);
/// "Completed", "no show", "cancelada", "TENTATIVE".
[[nodiscard]] std::optional<SessionStatus> statusOf(const QString &cell);
/// The BCP 47 tag of "English", "español", "es-MX"; as it stands where it is none of those known.
[[nodiscard]] QString languageOf(const QString &cell);

} // namespace ImportValues

} // namespace bitacora
