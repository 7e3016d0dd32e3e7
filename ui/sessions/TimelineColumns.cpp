#include "TimelineColumns.h"

#include "DateWords.h"
#include "SessionHistoryModel.h"
#include "SessionRowGeometry.h"

#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

/// A text whose width is rounded down would be cut.
constexpr int rounding = 1;
constexpr int padding = 2 * SessionRowGeometry::cellPadding + rounding;
/// Of what the other columns leave, the service takes this share (in hundredths), and as one of two names this one.
constexpr int oneNameShare = 42;
constexpr int twoNamesShare = 32;
constexpr int wholeShare = 100;
constexpr int namesMaximum = 240;
/// Most names are no longer.
constexpr int namesWorthReading = 136;

int dateWidth(bool withYear, const QFontMetrics &metrics, int dateText)
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
    const int usual = widest + metrics.horizontalAdvance(clock);
    return SessionRowGeometry::leadingPadding + std::max(usual, dateText) + padding;
}

int statusWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const SessionStatus status : allSessionStatuses)
        widest = std::max(widest, metrics.horizontalAdvance(SessionStatusText::name(status)));
    return widest + padding + SessionRowGeometry::glyphSize + SessionRowGeometry::glyphGap;
}

} // namespace

QList<int> TimelineColumns::widths(int available, bool withClient, bool withYear, const QFontMetrics &metrics,
                                   int dateText)
{
    QList<int> widths(SessionHistoryModel::ColumnCount, 0);
    widths[SessionHistoryModel::DateColumn] = dateWidth(withYear, metrics, dateText);
    widths[SessionHistoryModel::DurationColumn] =
        metrics.horizontalAdvance(SessionHistoryModel::tr("%1 min").arg(maxDurationMinutes)) + padding;
    widths[SessionHistoryModel::StatusColumn] = statusWidth(metrics);
    int left = available;
    for (const int width : std::as_const(widths))
        left -= width;

    const int names = withClient ? 2 : 1;
    // The names get a share of the whole, but leave the notes what is worth reading.
    const int share = withClient ? twoNamesShare : oneNameShare;
    int name = std::clamp(left * share / wholeShare, namesMinimum, namesMaximum);
    const int notes = withClient ? notesMinimumWithClient : notesMinimum;
    if (left - names * name < notes || name < namesWorthReading)
        name = std::clamp((left - notes) / names, namesMinimum, std::max(name, namesWorthReading));
    widths[SessionHistoryModel::ServiceColumn] = name;
    if (withClient)
        widths[SessionHistoryModel::ClientColumn] = name;
    widths[SessionHistoryModel::NotesColumn] = std::max(left - names * name, 0);
    return widths;
}

} // namespace bitacora
