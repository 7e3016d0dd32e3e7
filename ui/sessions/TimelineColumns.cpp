#include "TimelineColumns.h"

#include "DateWords.h"
#include "SessionHistoryModel.h"
#include "SessionRowGeometry.h"

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
    widths[Model::DurationColumn] = metrics.horizontalAdvance(Model::tr("%1 min").arg(maxDurationMinutes)) + padding;
    widths[Model::StatusColumn] = statusWidth(metrics);
    if (own.size() == Model::ColumnCount) {
        for (int column = 0; column < Model::NotesColumn; ++column) {
            const int least = column == Model::StatusColumn ? widths[column] : 1;
            if (own[column] > 0)
                widths[column] = std::max(own[column], least);
        }
        widths[Model::ClientColumn] = withClient ? std::max(widths[Model::ClientColumn], namesMinimum) : 0;
        widths[Model::ServiceColumn] = std::max(widths[Model::ServiceColumn], namesMinimum);
        return widths;
    }
    const int left = roomLeft(available, widths);
    // The names get a share of the whole, but leave the notes what is worth reading.
    const int part = left * (withClient ? twoNamesShare : oneNameShare) / wholeShare;
    const int withNotes = (left - notesMinimum) / names();
    const int name = std::max(std::min({part, withNotes, namesMaximum}), namesWorthReading);
    widths[Model::ServiceColumn] = name;
    widths[Model::ClientColumn] = withClient ? name : 0;
    return widths;
}

QList<int> TimelineColumns::widths(const QFontMetrics &metrics) const
{
    QList<int> widths = wanted(metrics);
    int room = roomLeft(available, widths);
    if (room >= notesMinimum) {
        widths[Model::NotesColumn] = room;
        return widths;
    }
    // Where a person set the columns, none of them is made wider than that but the last.
    if (room >= 0 && !own.isEmpty())
        widths[Model::StatusColumn] += room;
    else
        share(widths, room, namesMinimum);
    if (roomLeft(available, widths) >= 0)
        return widths;
    widths[Model::DurationColumn] = 0;
    room = roomLeft(available, widths);
    if (room < 0) {
        int &date = widths[Model::DateColumn];
        date = std::max(date + room, std::min(date, dateWidth(withYear, metrics)));
    }
    share(widths, roomLeft(available, widths), namesLeast);
    return widths;
}

void TimelineColumns::share(QList<int> &widths, int room, int least) const
{
    const int service = withClient ? room / half : room;
    widths[Model::ServiceColumn] = std::max(widths[Model::ServiceColumn] + service, least);
    if (!withClient)
        return;
    const int rest = roomLeft(available, widths);
    widths[Model::ClientColumn] = std::max(widths[Model::ClientColumn] + rest, least);
    // One that was narrow already leaves the other more to give.
    const int missing = std::min(roomLeft(available, widths), 0);
    widths[Model::ServiceColumn] = std::max(widths[Model::ServiceColumn] + missing, least);
}

int TimelineColumns::leastWidth(const QFontMetrics &metrics) const
{
    return dateWidth(withYear, metrics) + names() * namesLeast + statusWidth(metrics);
}

} // namespace bitacora
