#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace bitacora {

/// Which backups are kept: all of today, one a day for 30 days, one a month for 7 years (HIPAA asks for six). Days and
/// months that have none are not counted, and the years are those before the earliest of the 30 days: so a clock that is
/// wrong, however far, takes the place of no more than the days on which it was wrong.
namespace BackupRotation {

inline constexpr qsizetype days = 30;
inline constexpr int years = 7;
inline constexpr qsizetype months = qsizetype(years) * 12;

/// A backup as far as it matters here.
struct Moment
{
    QDateTime madeAt;
    /// It was verified, and nothing speaks against it since.
    bool isGood = false;
};

/// The indexes of the backups that nobody needs any more, in their order. Of a day and of a month, on the clock of
/// `zone`, the last good one stays; so does the last good one of all, whatever its age. What is not known to be good
/// takes nobody's place and is never among them, nor is one from later than now: a clock was put back, and nobody knows
/// which is right.
QList<qsizetype> surplus(const QList<Moment> &backups, const QDateTime &now, const QTimeZone &zone);

} // namespace BackupRotation

} // namespace bitacora
