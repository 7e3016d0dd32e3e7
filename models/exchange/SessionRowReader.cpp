#include "SessionRowReader.h"

#include "Client.h"
#include "DurationText.h"
#include "ImportRows.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int secondsInMinute = 60;
constexpr qint64 secondsInDay = 86'400;
/// A length below it that names no unit is no number of minutes.
constexpr int fewestBareMinutes = 5;
/// A session that ends on the next day lasts no longer (seconds); otherwise one of the two times is wrong.
constexpr qint64 longestPastMidnight = qint64(12) * 3600;
/// How far ahead a year of two digits may be.
constexpr int yearsAhead = 10;

struct TextField
{
    ImportField field;
    QString Session::*text;
    int limit;
};

constexpr std::array textFields {
    TextField {ImportField::Location, &Session::location, maxClientFieldLength},
    TextField {ImportField::CustomerNotes, &Session::customerNotes, maxNotesLength},
    TextField {ImportField::PrivateNotes, &Session::privateNotes, maxNotesLength},
    TextField {ImportField::CancellationReason, &Session::cancellationReason, maxClientFieldLength},
};

/// Seconds since the epoch, of one that says how far it is from UTC.
qint64 instantOf(const ImportValues::Moment &moment)
{
    return QDateTime(moment.date, moment.time, Qt::UTC).toSecsSinceEpoch() - moment.offset.value_or(0);
}

bool isCurrencyCode(const QString &text)
{
    constexpr qsizetype letters = 3;
    return text.size() == letters
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

SessionRowReader::SessionRowReader(const ImportMapping &mapping, const Basis &basis)
    : m_mapping(mapping)
    , m_basis(basis)
{
}

std::optional<ImportProblem> SessionRowReader::read(const ImportTable::Row &row, Session &session) const
{
    ImportValues::Moment start;
    if (Problem problem = readStart(row, start, session))
        return problem;
    if (Problem problem = readLength(row, start, session))
        return problem;
    for (const auto part : {&SessionRowReader::readStatus, &SessionRowReader::readFee, &SessionRowReader::readTexts}) {
        if (Problem problem = (this->*part)(row, session))
            return problem;
    }
    return std::nullopt;
}

QString SessionRowReader::cell(const ImportTable::Row &row, ImportField field) const
{
    return m_mapping.cell(row, field);
}

std::optional<ImportValues::Moment> SessionRowReader::momentOf(const QString &text) const
{
    return ImportValues::momentOf(text, m_mapping.dateOrder, m_basis.now.date().year() + yearsAhead);
}

ImportProblem SessionRowReader::wrong(const ImportTable::Row &row, ImportField field, ImportProblem::Kind kind) const
{
    return ImportRows::problem(row, m_mapping, field, kind);
}

std::optional<ImportProblem> SessionRowReader::readTime(const ImportTable::Row &row, ImportValues::Moment &moment) const
{
    const QString time = cell(row, ImportField::Time);
    if (time.isEmpty())
        return wrong(row, ImportField::Time, ImportProblem::Kind::Missing);
    moment.time = ImportValues::timeOf(time);
    // Some write the whole of it twice.
    if (!moment.time.isValid()) {
        const auto whole = momentOf(time);
        if (!whole || !whole->time.isValid())
            return wrong(row, ImportField::Time);
        moment.time = whole->time;
        moment.offset = whole->offset;
    }
    return std::nullopt;
}

QByteArray SessionRowReader::zoneNamed(const QString &name, QDate day) const
{
    if (name.isEmpty())
        return m_basis.zone;
    // What clocks here are said to show: by itself, "EST" would be a zone without summer time.
    const QTimeZone here(m_basis.zone);
    constexpr int monthsApart = 6;
    for (const QDate &date : {day, day.addMonths(monthsApart)}) {
        if (here.abbreviation(QDateTime(date, QTime(12, 0), Qt::UTC)).compare(name, Qt::CaseInsensitive) == 0)
            return m_basis.zone;
    }
    return m_zones.ianaName(name.toLatin1());
}

std::optional<ImportProblem> SessionRowReader::readStart(const ImportTable::Row &row, ImportValues::Moment &start,
                                                         Session &session) const
{
    const QString date = cell(row, ImportField::Date);
    if (date.isEmpty())
        return wrong(row, ImportField::Date, ImportProblem::Kind::Missing);
    const auto moment = momentOf(date);
    if (!moment)
        return wrong(row, ImportField::Date);
    start = *moment;
    // A spreadsheet writes a date as its midnight, and the time in a column of its own.
    const bool isMidnight = start.time == QTime(0, 0) && !start.offset;
    if (!start.time.isValid() || (isMidnight && !cell(row, ImportField::Time).isEmpty())) {
        if (Problem problem = readTime(row, start))
            return problem;
    }
    const QByteArray zone = zoneNamed(cell(row, ImportField::TimeZone), start.date);
    if (!isKnownZone(zone))
        return wrong(row, ImportField::TimeZone, ImportProblem::Kind::ZoneUnknown);
    if (start.offset)
        session.start = {instantOf(start), zone};
    else
        session.start = ZonedTime::fromWall(start.date, start.time, zone);
    // An instant of UTC that names no place is read on the clock of here.
    if (zone == "UTC" && m_basis.zone != "UTC")
        session.start.zone = m_basis.zone;
    return std::nullopt;
}

std::optional<ImportProblem> SessionRowReader::readLength(const ImportTable::Row &row,
                                                          const ImportValues::Moment &start, Session &session) const
{
    const QString length = cell(row, ImportField::Duration);
    if (length.isEmpty())
        return readEnd(row, start, session);
    const auto minutes = minutesOf(length);
    if (minutes && (*minutes < minDurationMinutes || *minutes > maxDurationMinutes))
        return wrong(row, ImportField::Duration, ImportProblem::Kind::DurationOutOfRange);
    // Hours, most likely; nobody knows.
    const bool isBareNumber = std::all_of(length.begin(), length.end(), [](QChar c) { return c.isDigit(); });
    if (!minutes || (isBareNumber && *minutes < fewestBareMinutes))
        return wrong(row, ImportField::Duration);
    session.durationMinutes = *minutes;
    return std::nullopt;
}

std::optional<ImportProblem> SessionRowReader::readEnd(const ImportTable::Row &row, const ImportValues::Moment &start,
                                                       Session &session) const
{
    const QString end = cell(row, ImportField::EndTime);
    if (end.isEmpty())
        return std::nullopt;
    const QTime time = ImportValues::timeOf(end);
    // As both are written: on the same clock, whichever that is.
    qint64 seconds = start.time.secsTo(time);
    if (!time.isValid()) {
        const auto moment = momentOf(end);
        if (!moment || !moment->time.isValid())
            return wrong(row, ImportField::EndTime);
        seconds = moment->offset ? instantOf(*moment) - session.start.epochSeconds
                                 : start.date.daysTo(moment->date) * secondsInDay + start.time.secsTo(moment->time);
    } else if (seconds < 0 && seconds + secondsInDay <= longestPastMidnight) {
        seconds += secondsInDay;
    }
    const qint64 minutes = seconds / secondsInMinute;
    if (minutes < minDurationMinutes || minutes > maxDurationMinutes)
        return wrong(row, ImportField::EndTime, ImportProblem::Kind::DurationOutOfRange);
    session.durationMinutes = int(minutes);
    return std::nullopt;
}

std::optional<ImportProblem> SessionRowReader::readStatus(const ImportTable::Row &row, Session &session) const
{
    const bool isPast = session.start.epochSeconds < m_basis.now.toSecsSinceEpoch();
    session.status = m_basis.status.value_or(isPast ? SessionStatus::Completed : SessionStatus::Confirmed);
    const QString status = cell(row, ImportField::Status);
    if (status.isEmpty())
        return std::nullopt;
    const auto known = ImportValues::statusOf(status);
    if (!known)
        return wrong(row, ImportField::Status);
    // Calendars call everything confirmed that nobody cancelled.
    if (!(m_basis.isCalendar && *known == SessionStatus::Confirmed))
        session.status = *known;
    return std::nullopt;
}

std::optional<ImportProblem> SessionRowReader::readFee(const ImportTable::Row &row, Session &session) const
{
    const QString fee = cell(row, ImportField::Fee);
    if (fee.isEmpty())
        return std::nullopt;
    const QString named = cell(row, ImportField::Currency).toUpper();
    if (!named.isEmpty() && !isCurrencyCode(named))
        return wrong(row, ImportField::Currency);
    const auto money = Money::parse(fee, named.isEmpty() ? m_basis.currency : named, m_basis.locale);
    if (!money)
        return wrong(row, ImportField::Fee);
    session.fee = *money;
    return std::nullopt;
}

std::optional<ImportProblem> SessionRowReader::readTexts(const ImportTable::Row &row, Session &session) const
{
    for (const TextField &field : textFields) {
        if (Problem problem = ImportRows::tooLong(row, m_mapping, field.field, field.limit))
            return problem;
        session.*field.text = cell(row, field.field);
    }
    return std::nullopt;
}

} // namespace bitacora
