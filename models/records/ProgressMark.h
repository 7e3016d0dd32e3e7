#pragma once

#include "PlanItem.h"
#include "Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bitacora {

/// One mark in the graphs of a client.
using ProgressMarkId = Identifier<struct ProgressMarkTag>;

/// A change of the conditions, or something that happened outside of them, such as an illness or a new medication. The
/// numbers are stored: append, never renumber.
enum class ProgressMarkKind { Phase = 0, Event = 1 };

/// What a client's graphs say of a day: that a phase of the treatment began, or that something happened outside of it.
struct ProgressMark
{
    ProgressMarkId id;
    ClientId client;
    ProgressMarkKind kind = ProgressMarkKind::Phase;
    /// The first day of the phase, or that of the event.
    QDate day;
    /// What the phase or the event is called: one line.
    QString label;
    /// The behavior or program of the plan whose graph it is in; none for all of the client's.
    std::optional<PlanEntryId> entry;

    friend bool operator==(const ProgressMark &, const ProgressMark &) = default;
};

inline constexpr int maxProgressLabelLength = 80;

/// The label is required and within its limit, the day is a date. Error::subject names the field: "label", "day".
[[nodiscard]] Result<void> validateProgressMark(const ProgressMark &mark);

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::ProgressMarkId)
