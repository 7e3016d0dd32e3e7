#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QTime>

#include <optional>
#include <utility>

namespace bitacora {

/// A date, or a wall time, as a calendar file says it.
struct CalendarTime
{
    static constexpr int lastYear = 9999;

    QDate date;
    /// None of a date that is meant as a whole day.
    QTime time;
    /// The zone of the wall time: empty when it belongs to none, "UTC", or what the file calls it, and once
    /// CalendarZones was asked the IANA identifier.
    QByteArray zone;

    /// Of a year that four digits can write.
    [[nodiscard]] bool isValid() const { return date.isValid() && date.year() > 0 && date.year() <= lastYear; }
    [[nodiscard]] bool isWholeDay() const { return !time.isValid(); }
    /// "2026-05-04T10:30", or the date alone; empty when it is not valid.
    [[nodiscard]] QString text() const;
    /// On the other zone's clock; as it is where either belongs to no zone.
    [[nodiscard]] CalendarTime in(const QByteArray &otherZone) const;
    /// Nothing between a whole day and a time.
    [[nodiscard]] std::optional<qint64> secondsUntil(const CalendarTime &end) const;

    friend bool operator==(const CalendarTime &, const CalendarTime &) = default;
};

/// Times to leave out, or that are there already: found whatever zone they are said in, and by their date alone where a
/// whole day is meant.
class CalendarTimes
{
public:
    void insert(const CalendarTime &time);
    [[nodiscard]] bool contains(const CalendarTime &time) const;

private:
    /// What the number of a key counts: days, or seconds.
    enum Meaning : int { Day, Wall, Instant };
    using Key = std::pair<int, qint64>;
    static Key keyOf(const CalendarTime &time);
    static Key dayOf(const CalendarTime &time);

    QSet<Key> m_keys;
};

} // namespace bitacora
