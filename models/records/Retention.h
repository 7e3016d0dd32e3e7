#pragma once

#include <QDate>

namespace bitacora {

/// How many years records are kept after a client's last session. What the law asks for differs from place to place;
/// seven years meet most of it.
inline constexpr int defaultRetentionYears = 7;
inline constexpr int minRetentionYears = 0;
inline constexpr int maxRetentionYears = 50;

/// The day until which the records of a client are to be kept; invalid without a session.
inline QDate keepUntil(QDate lastSession, int years)
{
    return lastSession.addYears(years);
}

} // namespace bitacora
