#include "CalendarFileTable.h"

#include "CalendarEvents.h"
#include "CalendarRecurrence.h"
#include "ImportText.h"

#include <QHash>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int hundredPercent = 100;
/// Finding the events; the rest is for writing out what they repeat.
constexpr int percentWhenRead = 70;
constexpr int eventsToAQuestion = 10;

constexpr qsizetype columnAt(CalendarFileColumn column)
{
    return qsizetype(column);
}

QString minutesOf(const CalendarEvent &event)
{
    constexpr qint64 secondsInMinute = 60;
    const auto seconds = event.end.isValid() ? event.start.secondsUntil(event.end) : event.durationSeconds;
    return seconds && *seconds >= 0 ? QString::number(*seconds / secondsInMinute) : QString();
}

QString zoneOf(const CalendarEvent &event)
{
    constexpr qsizetype longestName = 256;
    if (!event.start.zone.isEmpty())
        return QString::fromLatin1(event.start.zone);
    if (!event.start.isValid() || event.start.isWholeDay())
        return {};
    return QString::fromUtf8(event.unknownZone).left(longestName).trimmed();
}

QStringList cellsOf(const CalendarEvent &event)
{
    QStringList cells;
    cells.resize(columnAt(CalendarFileColumn::CalendarFileColumnCount));
    cells[columnAt(CalendarFileColumn::Title)] = event.title;
    cells[columnAt(CalendarFileColumn::Start)] = event.start.text();
    cells[columnAt(CalendarFileColumn::TimeZone)] = zoneOf(event);
    cells[columnAt(CalendarFileColumn::DurationMinutes)] = minutesOf(event);
    cells[columnAt(CalendarFileColumn::Location)] = event.location;
    cells[columnAt(CalendarFileColumn::Description)] = event.description;
    cells[columnAt(CalendarFileColumn::Status)] = event.status;
    cells[columnAt(CalendarFileColumn::Attendees)] = event.attendees;
    return cells;
}

/// Writes out what the events repeat.
class RowsOfEvents
{
public:
    RowsOfEvents(const QList<CalendarEvent> &events, QDate today);
    /// ImportTooManyRows, Cancelled.
    [[nodiscard]] Result<ImportTable> rows(const ImportProgress &progress);

private:
    [[nodiscard]] bool isRepeated(const CalendarEvent &event) const;
    [[nodiscard]] QList<CalendarTime> startsOf(const CalendarEvent &event);
    void add(const CalendarEvent &event);

    const QList<CalendarEvent> &m_events;
    const QDate m_today;
    /// By their UID, the instances that have an event of their own.
    QHash<QString, CalendarTimes> m_moved;
    /// Of every event, also those that are left out.
    qsizetype m_instances = 0;
    ImportTable m_table;
};

RowsOfEvents::RowsOfEvents(const QList<CalendarEvent> &events, QDate today)
    : m_events(events)
    , m_today(today)
{
    m_table.kind = ImportTable::Kind::Calendar;
    for (const CalendarEvent &event : events) {
        if (event.recurrenceId.isValid() && !event.uid.isEmpty())
            m_moved[event.uid].insert(event.recurrenceId);
    }
}

bool RowsOfEvents::isRepeated(const CalendarEvent &event) const
{
    const bool mayBe = event.start.isValid() && !event.recurrenceId.isValid();
    return mayBe && (!event.rule.isEmpty() || !event.additions.isEmpty());
}

QList<CalendarTime> RowsOfEvents::startsOf(const CalendarEvent &event)
{
    QList<CalendarTime> all = CalendarRecurrence::instances(event.rule, event.start, m_today);
    CalendarTimes taken;
    for (const CalendarTime &time : std::as_const(all))
        taken.insert(time);
    for (const CalendarTime &addition : event.additions) {
        const CalendarTime time = addition.in(event.start.zone);
        if (all.size() >= CalendarRecurrence::maxInstances)
            break;
        if (!time.isValid() || time.isWholeDay() != event.start.isWholeDay() || taken.contains(time))
            continue;
        taken.insert(time);
        all.append({time.date, time.time, event.start.zone});
    }
    m_instances += all.size();
    CalendarTimes without = m_moved.value(event.uid);
    for (const CalendarTime &exception : event.exceptions)
        without.insert(exception);
    all.removeIf([&without](const CalendarTime &time) { return without.contains(time); });
    return all;
}

void RowsOfEvents::add(const CalendarEvent &event)
{
    QStringList cells = cellsOf(event);
    if (!isRepeated(event)) {
        ++m_instances;
        if (std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_table.rows.append({event.place, cells});
        return;
    }
    if (!event.rule.isEmpty() && !event.title.isEmpty() && !CalendarRecurrence::isWrittenOut(event.rule, event.start))
        m_table.notRepeated.append(event.title);
    const QList<CalendarTime> starts = startsOf(event);
    for (const CalendarTime &start : starts) {
        cells[columnAt(CalendarFileColumn::Start)] = start.text();
        m_table.rows.append({event.place, cells});
    }
}

Result<ImportTable> RowsOfEvents::rows(const ImportProgress &progress)
{
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        add(m_events.at(i));
        if (m_instances > maxImportRows)
            return failure(ErrorCode::ImportTooManyRows, {}, QString::number(maxImportRows));
        const auto percent = int(i * (hundredPercent - percentWhenRead) / m_events.size());
        if (i % eventsToAQuestion == 0 && progress && !progress(percentWhenRead + percent))
            return failure(ErrorCode::Cancelled);
    }
    return std::move(m_table);
}

/// What CalendarLines takes.
QByteArray linesIn(ImportText &text, const QByteArray &bytes)
{
    using Encoding = ImportText::Encoding;
    if (text.encoding() == Encoding::Utf8 || text.encoding() == Encoding::Windows1252)
        return bytes;
    QByteArray whole;
    while (!text.isAtEnd())
        whole += text.next();
    return whole;
}

} // namespace

Result<ImportTable> calendarFileTable(const QByteArray &bytes, QDate today, const ImportProgress &progress)
{
    ImportText text(bytes);
    if (!text.isText())
        return failure(ErrorCode::ImportNotText);
    QByteArray whole = linesIn(text, bytes);
    ImportProgress reading;
    if (progress)
        reading = [&progress](int percent) { return progress(percent * percentWhenRead / hundredPercent); };
    const auto events = CalendarEvents(std::move(whole)).read(reading);
    if (!events)
        return Failure(events.error());
    auto table = RowsOfEvents(*events, today).rows(progress);
    if (table && table->rows.isEmpty())
        return failure(ErrorCode::ImportEmpty);
    if (table && progress && !progress(hundredPercent))
        return failure(ErrorCode::Cancelled);
    return table;
}

} // namespace bitacora
