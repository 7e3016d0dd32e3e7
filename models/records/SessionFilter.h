#pragma once

#include "Identifier.h"
#include "SessionStatus.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace bitacora {

/// Days, both included; a null date leaves that end open.
struct DateRange
{
    QDate from;
    QDate to;

    [[nodiscard]] bool isOpen() const { return from.isNull() && to.isNull(); }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

enum class DatePreset { ThisWeek, ThisMonth, Last30Days, ThisYear };

/// The days that a preset means on `today`; weeks begin on `firstDayOfWeek` (of the region).
DateRange presetRange(DatePreset preset, QDate today, Qt::DayOfWeek firstDayOfWeek);

/// Which sessions a list shows, and in what order. Parts that are set combine (and).
struct SessionFilter
{
    enum class When { All, Upcoming, Past };
    enum class Order { NewestFirst, OldestFirst, ByStatus };

    /// None: the whole practice.
    std::optional<ClientId> client;
    When when = When::All;
    /// Empty: every status.
    QSet<SessionStatus> statuses;
    /// Empty: every service.
    QSet<ServiceId> services;
    /// Wall dates in each session's own zone.
    DateRange dates;
    /// Every word must begin a word of the notes, or (in the whole practice) of the client's name.
    /// Accents and case do not matter.
    QString words;
    Order order = Order::NewestFirst;

    /// Whether anything narrows the list (the client and the order do not count).
    [[nodiscard]] bool isNarrowed() const;
    /// The same client and order, and nothing that narrows.
    [[nodiscard]] SessionFilter cleared() const;
    friend bool operator==(const SessionFilter &, const SessionFilter &) = default;
};

} // namespace bitacora
