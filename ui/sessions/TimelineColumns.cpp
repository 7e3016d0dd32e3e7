#include "TimelineColumns.h"

#include "DateWords.h"
#include "SessionHistoryModel.h"
#include "SessionRowGeometry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace bitacora {

namespace {

/// A text whose width is rounded down would be cut.
constexpr int rounding = 1;
constexpr int padding = 2 * SessionRowGeometry::cellPadding + rounding;
/// Of what the other columns leave, the service takes this share (in hundredths), and as one of two names this one.
constexpr int oneNameShare = 42;
constexpr int twoNamesShare = 32;
constexpr int half = 2;
constexpr int wholeShare = 100;
constexpr int namesMaximum = 240;
/// Most names are no longer.
constexpr int namesWorthReading = 136;

using Model = SessionHistoryModel;

int dateWidth(bool withYear, const QFontMetrics &metrics)
{
    constexpr int sampleYear = 2026;
    constexpr int sampleMonths = 12;
    int widest = 0;
    for (int month = 1; month <= sampleMonths; ++month) {
        const QDate day(sampleYear, month, 28);
        const QDate today = withYear ? day.addYears(1) : day;
        widest = std::max(widest, metrics.horizontalAdvance(DateWords::day(day, today)));
    }
    const QString clock = QStringLiteral(", ") + DateWords::time(QTime(22, 30));
    return SessionRowGeometry::leadingPadding + widest + metrics.horizontalAdvance(clock) + padding;
}

int statusWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const SessionStatus status : allSessionStatuses)
        widest = std::max(widest, metrics.horizontalAdvance(SessionStatusText::name(status)));
    return widest + padding + SessionRowGeometry::glyphSize + SessionRowGeometry::glyphGap;
}

int roomLeft(int available, const QList<int> &widths)
{
    return available - std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

QList<int> TimelineColumns::wanted(const QFontMetrics &metrics) const
{
    QList<int> widths(Model::ColumnCount, 0);
    widths[Model::DateColumn] =
        std::max(dateWidth(withYear, metrics), SessionRowGeometry::leadingPadding + dateText + padding);
    const QString longest = QCoreApplication::translate("bitacora::SessionHistoryModel", "%1 min");
    widths[Model::DurationColumn] = metrics.horizontalAdvance(longest.arg(maxDurationMinutes)) + padding;
    const int status = statusWidth(metrics);
    widths[Model::StatusColumn] = status;
    for (int column = 0; column < Model::NotesColumn; ++column) {
        if (isOwn(column) && (withClient || column != Model::ClientColumn))
            widths[column] = own.at(column);
    }
    widths[Model::StatusColumn] = std::max(widths[Model::StatusColumn], status);
    const QList<int> names = automaticNames();
    if (names.isEmpty())
        return widths;
    const int left = roomLeft(available, widths);
    // The names get a share of the whole, but leave the notes what is worth reading.
    const int part = left * (names.size() > 1 ? twoNamesShare : oneNameShare) / wholeShare;
    const int withNotes = (left - notesMinimum) / int(names.size());
    for (const int column : names)
        widths[column] = std::max(std::min({part, withNotes, namesMaximum}), namesWorthReading);
    return widths;
}

QList<int> TimelineColumns::automaticNames() const
{
    QList<int> names;
    if (!isOwn(Model::ServiceColumn))
        names.append(Model::ServiceColumn);
    if (withClient && !isOwn(Model::ClientColumn))
        names.append(Model::ClientColumn);
    return names;
}

QList<int> TimelineColumns::widths(const QFontMetrics &metrics) const
{
    QList<int> widths = wanted(metrics);
    const int room = roomLeft(available, widths);
    if (room >= notesMinimum) {
        widths[Model::NotesColumn] = room;
        return widths;
    }
    if (room >= 0) {
        widen(widths, room);
        return widths;
    }
    narrowNames(widths, namesMinimum);
    if (roomLeft(available, widths) >= 0)
        return widths;
    widths[Model::DurationColumn] = 0;
    int &date = widths[Model::DateColumn];
    const int missing = std::min(roomLeft(available, widths), 0);
    date = std::max(date + missing, std::min(date, dateWidth(withYear, metrics)));
    narrowNames(widths, namesLeast);
    widen(widths, std::max(roomLeft(available, widths), 0));
    return widths;
}

void TimelineColumns::widen(QList<int> &widths, int room) const
{
    const QList<int> names = automaticNames();
    // Where a person set the columns, none of them is made wider than that but the last.
    if (names.isEmpty())
        widths[Model::StatusColumn] += room;
    else
        widths[names.constFirst()] += room - room / int(names.size()) * int(names.size() - 1);
    if (names.size() > 1)
        widths[names.constLast()] += room / int(names.size());
}

void TimelineColumns::narrowNames(QList<int> &widths, int least) const
{
    int missing = -roomLeft(available, widths);
    const auto take = [&](int column, int wish) {
        const int given = std::clamp(wish, 0, std::max(widths[column] - least, 0));
        widths[column] -= given;
        missing -= given;
    };
    if (withClient)
        take(Model::ClientColumn, missing / half);
    take(Model::ServiceColumn, missing);
    // One that was narrow already leaves the other more to give.
    if (withClient)
        take(Model::ClientColumn, missing);
}

int TimelineColumns::leastWidth(const QFontMetrics &metrics) const
{
    return dateWidth(withYear, metrics) + names() * namesLeast + statusWidth(metrics);
}

} // namespace bitacora
