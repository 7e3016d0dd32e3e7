// How DayGrid looks. Only what is on the screen is painted, and only its words are read.

#include "CalendarHours.h"
#include "CalendarText.h"
#include "ControlPainting.h"
#include "DayGrid.h"
#include "Metrics.h"
#include "SessionBlock.h"
#include "TextRole.h"
#include "Theme.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int hoursInDay = 24;
constexpr int minutesInHour = 60;
constexpr int nowThickness = 2;
constexpr double outlineOpacity = 0.85;

} // namespace

void DayGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::instance().tokens().surface);
    if (sessions().days().empty())
        return;
    painter.save();
    painter.setClipRect(geometry().hours());
    paintFreeTime(painter);
    paintHours(painter);
    paintClockChanges(painter);
    paintSessions(painter);
    paintSlot(painter);
    paintNow(painter);
    paintDragged(painter);
    painter.restore();
    paintHead(painter);
}

/// What lies outside the working hours is darker by a shade.
void DayGrid::paintFreeTime(QPainter &painter) const
{
    if (!sessions().workingHours().isSet())
        return;
    const Tokens &tokens = Theme::instance().tokens();
    const DayGridGeometry places = geometry();
    for (int day = 0; day < places.days; ++day) {
        const QRect column = places.column(day);
        const auto weekday = Qt::DayOfWeek(sessions().days()[size_t(day)].date.dayOfWeek());
        painter.fillRect(column, tokens.background);
        for (const MinuteSpan &span : sessions().workingHours().on(weekday)) {
            const int top = places.yOf(span.from);
            painter.fillRect(QRect(column.left(), top, column.width(), places.yOf(span.to) - top), tokens.surface);
        }
    }
}

void DayGrid::paintHours(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const DayGridGeometry places = geometry();
    const QRect hours = places.hours();
    painter.fillRect(QRect(0, hours.top(), DayGridGeometry::gutterWidth, hours.height()), tokens.surface);
    const QFont small = fontFor(TextRole::Small);
    const int lineHeight = QFontMetrics(small).height();
    for (int hour = 0; hour < hoursInDay; ++hour) {
        const int y = places.yOf(hour * minutesInHour);
        if (y + DayGridGeometry::hourHeight < hours.top() || y > hours.bottom())
            continue;
        painter.fillRect(QRect(0, y - 1, hours.width(), metrics::hairline), tokens.hairline);
        const QRect label(0, y + metrics::halfGrid, DayGridGeometry::gutterWidth - metrics::grid, lineHeight);
        paintText(painter, label, Qt::AlignRight | Qt::AlignTop, hourText(hour, QLocale()), small, tokens.muted);
    }
    for (int day = 0; day < places.days; ++day) {
        const QRect column = places.column(day);
        painter.fillRect(QRect(column.left() - 1, hours.top(), metrics::hairline, hours.height()), tokens.hairline);
    }
}

void DayGrid::paintClockChanges(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const DayGridGeometry places = geometry();
    for (int day = 0; day < places.days; ++day) {
        const CalendarDay &date = sessions().days()[size_t(day)];
        for (const auto &[part, pattern] :
             {std::pair {date.skipped(), Qt::BDiagPattern}, std::pair {date.repeated(), Qt::HorPattern}}) {
            if (!part)
                continue;
            const QRect column = places.column(day);
            const int top = places.yOf(part->from);
            const QRect band(column.left(), top, column.width(), places.yOf(part->to) - top);
            painter.fillRect(band, tokens.background);
            painter.fillRect(band, QBrush(tokens.hairline, pattern));
        }
    }
}

void DayGrid::paintSessions(QPainter &painter) const
{
    const DayGridGeometry places = geometry();
    std::vector<const CalendarPiece *> visible;
    std::vector<int> rows;
    for (const CalendarPiece &piece : layout().pieces) {
        if (!places.rectOf(piece).intersects(places.hours()))
            continue;
        visible.push_back(&piece);
        // What has no room for a word needs none read.
        if (places.rectOf(piece).width() >= SessionBlock::leastWidthForWords)
            rows.push_back(piece.session);
    }
    sessions().fetch(rows);
    for (const CalendarPiece *piece : visible) {
        const QModelIndex index = sessions().index(piece->session);
        SessionBlock block;
        block.rect = places.rectOf(*piece);
        if (block.rect.width() >= SessionBlock::leastWidthForWords) {
            block.name = index.data(Qt::DisplayRole).toString();
            block.service = index.data(CalendarSessionModel::ServiceRole).toString();
        }
        block.status = SessionStatus(index.data(CalendarSessionModel::StatusRole).toInt());
        block.color = blockCache().color(index.data(CalendarSessionModel::ColorRole).toString());
        block.isCurrent = sessions().sessionAt(piece->session) == currentSession();
        block.hasFocus = block.isCurrent && hasFocus();
        block.isContinued = piece->isContinued;
        block.goesOn = piece->goesOn;
        block.paint(painter, blockCache());
    }
}

void DayGrid::paintNow(QPainter &painter) const
{
    const qint64 instant = now().toSecsSinceEpoch();
    const DayGridGeometry places = geometry();
    for (int day = 0; day < places.days; ++day) {
        const CalendarDay &date = sessions().days()[size_t(day)];
        if (!now().isValid() || !date.holds(instant))
            continue;
        const QRect column = places.column(day);
        painter.fillRect(QRect(column.left(), places.yOf(date.minuteOf(instant)) - 1, column.width() - 1, nowThickness),
                         Theme::instance().tokens().danger());
    }
}

void DayGrid::paintSlot(QPainter &painter) const
{
    const std::optional<MinuteSpan> free = isOnSlot() ? freePartOfSlot() : std::nullopt;
    if (free)
        paintFocusRing(painter, geometry().rectOf(dayIndex(m_point.day), free->from, free->to),
                       Theme::instance().tokens().accent, metrics::smallRadius);
}

void DayGrid::paintDragged(QPainter &painter) const
{
    const std::optional<SessionSpan> span = dragged();
    if (!span)
        return;
    const Tokens &tokens = Theme::instance().tokens();
    const std::array<SessionSpan, 1> alone {*span};
    const CalendarLayout there = CalendarLayout::of(sessions().days(), alone, SessionDrag::step);
    const QString times =
        CalendarText::times({span->start, sessions().zone()}, span->durationMinutes, sessions().zone());
    for (const CalendarPiece &piece : there.pieces) {
        const QRect rect = geometry().rectOf(piece);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(outlineOpacity);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentTint);
        painter.drawRoundedRect(rect, metrics::smallRadius, metrics::smallRadius);
        painter.restore();
        paintFocusRing(painter, rect, tokens.accent, metrics::smallRadius);
        paintText(painter, rect.adjusted(metrics::grid, metrics::halfGrid / 2, -metrics::halfGrid, 0),
                  Qt::AlignLeft | Qt::AlignTop, times, fontFor(TextRole::Small, true), tokens.text);
    }
}

QString DayGrid::headText(int day) const
{
    const CalendarDay &date = sessions().days()[size_t(day)];
    const QLocale locale;
    QString name = locale.toString(date.date, geometry().days == 1 ? u"dddd d"_s : u"ddd d"_s);
    if (date.lengthMinutes() == minutesInDay)
        return name;
    const double hours = double(date.lengthMinutes()) / minutesInHour;
    //: A day such as "Sun 8" on which the clock changes, and how many hours it has: "Sun 8 · 23 h".
    return tr("%1 · %2 h").arg(name, locale.toString(hours, 'g', 3));
}

void DayGrid::paintHead(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const DayGridGeometry places = geometry();
    const QRect head(0, 0, viewport()->width(), DayGridGeometry::headHeight);
    painter.fillRect(head, tokens.background);
    painter.fillRect(QRect(0, head.bottom(), head.width(), metrics::hairline), tokens.hairline);
    for (int day = 0; day < places.days; ++day) {
        const bool isToday = sessions().days()[size_t(day)].date == today();
        const QRect text = places.head(day).adjusted(metrics::grid + 1, 0, -metrics::halfGrid, -1);
        paintText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, headText(day), fontFor(TextRole::Small, isToday),
                  isToday ? tokens.accent : tokens.muted);
    }
}

} // namespace bitacora
