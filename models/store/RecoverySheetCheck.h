#pragma once

#include "Result.h"

#include <QString>

#include <array>

namespace bitacora {

class Practice;

/// Whether a person has the recovery sheet: they have once typed two groups of its code. Until then the program goes on
/// reminding.
class RecoverySheetCheck
{
public:
    /// Chooses the groups, at random.
    explicit RecoverySheetCheck(const Practice &practice);

    /// The state of the practice that says so; replacing the data key empties it.
    static QString stateName();
    [[nodiscard]] static bool isConfirmed(const Practice &practice);

    /// The groups that are asked for, from 1 to 14, the lower first.
    [[nodiscard]] std::array<int, 2> groups() const { return m_groups; }
    /// Whether `typed` is the first (0) or second (1) of them; forgives what the code itself forgives.
    [[nodiscard]] bool matches(int which, const QString &typed) const;
    /// Both matched: stored, with an entry in the activity log.
    [[nodiscard]] static Result<void> confirm(Practice &practice);

private:
    const Practice &m_practice;
    std::array<int, 2> m_groups {};
};

} // namespace bitacora
