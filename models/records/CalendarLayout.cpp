#include "CalendarLayout.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int secondsInMinute = 60;
/// Beyond this many at one time nobody reads them side by side, and looking for room is not worth its cost.
constexpr int mostLanesToWiden = 12;

CalendarPiece pieceOf(const CalendarDay &day, const SessionSpan &span, int leastMinutes)
{
    CalendarPiece piece;
    piece.isContinued = span.start < day.begin;
    piece.goesOn = span.end() > day.end;
    const qint64 from = std::max(span.start, day.begin);
    const qint64 to = std::min(span.end(), day.end);
    piece.top = day.minuteOf(from);
    piece.bottom = day.minuteOf(to);
    const bool isPutBack = day.changeMinutes < 0 && from < day.changeAt && to >= day.changeAt;
    if (isPutBack)
        piece.bottom = std::max(piece.bottom, piece.top + int((to - from) / secondsInMinute));
    piece.bottom = std::min(minutesInDay, std::max(piece.bottom, piece.top + leastMinutes));
    piece.top = std::min(piece.top, std::max(0, piece.bottom - leastMinutes));
    return piece;
}

bool standsBefore(const CalendarPiece &a, const CalendarPiece &b)
{
    if (a.top != b.top)
        return a.top < b.top;
    return a.bottom != b.bottom ? a.bottom > b.bottom : a.session < b.session;
}

bool overlap(const CalendarPiece &a, const CalendarPiece &b)
{
    return a.top < b.bottom && b.top < a.bottom;
}

/// How many lanes a piece may take before it would cover another one.
int roomFor(const CalendarPiece &piece, std::span<const CalendarPiece> group)
{
    int next = piece.lanes;
    for (const CalendarPiece &other : group) {
        if (other.lane > piece.lane && overlap(piece, other))
            next = std::min(next, other.lane);
    }
    return next - piece.lane;
}

/// Pieces that overlap, directly or through others between them.
void shareWidth(std::span<CalendarPiece> group)
{
    std::vector<int> ends; // of the last piece in each lane
    for (CalendarPiece &piece : group) {
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&piece](int laneEnd) { return laneEnd <= piece.top; });
        piece.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(piece.bottom);
        else
            *free = piece.bottom;
    }
    for (CalendarPiece &piece : group)
        piece.lanes = int(ends.size());
    if (int(ends.size()) > mostLanesToWiden)
        return;
    for (CalendarPiece &piece : group)
        piece.width = roomFor(piece, group);
}

void placeDay(std::span<CalendarPiece> day)
{
    std::sort(day.begin(), day.end(), standsBefore);
    std::size_t first = 0;
    int end = 0;
    for (std::size_t i = 0; i < day.size(); ++i) {
        if (i > first && day[i].top >= end) {
            shareWidth(day.subspan(first, i - first));
            first = i;
            end = 0;
        }
        end = std::max(end, day[i].bottom);
    }
    shareWidth(day.subspan(first));
}

/// The place of the first day that has not ended at the instant.
std::size_t dayAt(std::span<const CalendarDay> days, qint64 instant)
{
    const auto found = std::partition_point(days.begin(), days.end(),
                                            [instant](const CalendarDay &day) { return day.end <= instant; });
    return std::size_t(found - days.begin());
}

} // namespace

CalendarLayout CalendarLayout::of(std::span<const CalendarDay> days, std::span<const SessionSpan> spans,
                                  int leastMinutes)
{
    std::vector<std::vector<CalendarPiece>> byDay(days.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        for (std::size_t day = dayAt(days, spans[i].start); day < days.size() && days[day].begin < spans[i].end();
             ++day) {
            CalendarPiece piece = pieceOf(days[day], spans[i], leastMinutes);
            piece.session = int(i);
            piece.day = int(day);
            byDay[day].push_back(piece);
        }
    }
    CalendarLayout layout;
    layout.pieces.reserve(spans.size());
    for (std::vector<CalendarPiece> &day : byDay) {
        placeDay(day);
        layout.pieces.insert(layout.pieces.end(), day.begin(), day.end());
    }
    return layout;
}

std::span<const CalendarPiece> CalendarLayout::ofDay(int day) const
{
    const auto isBefore = [](const CalendarPiece &piece, int wanted) { return piece.day < wanted; };
    const auto isAfter = [](int wanted, const CalendarPiece &piece) { return wanted < piece.day; };
    const auto first = std::lower_bound(pieces.begin(), pieces.end(), day, isBefore);
    return {first, std::upper_bound(first, pieces.end(), day, isAfter)};
}

std::vector<std::vector<int>> sessionsByDay(std::span<const CalendarDay> days, std::span<const SessionSpan> spans)
{
    std::vector<std::vector<int>> byDay(days.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        for (std::size_t day = dayAt(days, spans[i].start); day < days.size() && days[day].begin < spans[i].end();
             ++day)
            byDay[day].push_back(int(i));
    }
    return byDay;
}

} // namespace bitacora
