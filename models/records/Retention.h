#pragma once

#include <QDate>

namespace bitacora {

/// How long records are to be kept. What is asked for differs from place to place: the BACB and Texas ask for seven
/// years after the services end; for who was a minor, Texas for seven years after the day on which the client reaches
/// 22, where that is later (16 Texas Administrative Code, section 121.73(c), of 2024); Arizona for six years.
struct RetentionRule
{
    /// After the last session. 0: the practice has no rule.
    int years = 0;
    /// Who was younger at the last session: after the day on which the client reaches this age. 0: the same as others.
    int minorAge = 0;

    /// The day until which, included, a record is to be kept, whichever is later; invalid without a last session. The
    /// birth date may be unknown.
    [[nodiscard]] QDate keepUntil(QDate lastSession, QDate birthDate) const;
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

inline constexpr int defaultRetentionYears = 7;
inline constexpr int minRetentionYears = 0;
inline constexpr int maxRetentionYears = 50;

inline constexpr int defaultMinorAge = 22;
inline constexpr int minMinorAge = 0;
inline constexpr int maxMinorAge = 30;

} // namespace bitacora
