#include "CalendarSheet.h"

#include "DeletedClient.h"
#include "PdfFile.h"
#include "ReportText.h"
#include "SheetPlacement.h"
#include "StatusShape.h"
#include "TextBlock.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;

namespace {

constexpr int minutesInHour = 60;
constexpr int morning = 8 * minutesInHour;
constexpr int evening = 18 * minutesInHour;

constexpr qreal sheetMargin = 36 * point;
constexpr qreal headHeight = 34 * point;
constexpr qreal dayHeight = 20 * point;
constexpr qreal gutter = 44 * point;
constexpr qreal gap = 1.5 * point;
constexpr qreal bar = 3 * point;
constexpr qreal radius = 2.5 * point;
constexpr qreal border = 0.8 * point;
constexpr qreal dash = 3;
constexpr qreal textLeft = 6 * point;
constexpr qreal textTop = 2.5 * point;
constexpr qreal shape = 8 * point;
constexpr qreal mark = 7 * point;
constexpr qreal titlePitch = 26 * point;
constexpr double pale = 0.55;

QColor colorOf(const Calendar *calendar, SessionStatus status)
{
    const bool isOwn = calendar && QColor::isValidColor(calendar->color);
    QColor color = isOwn ? QColor(calendar->color) : ReportColor::accent;
    if (status == SessionStatus::Cancelled)
        color.setAlphaF(float(pale));
    return color;
}

QFont struck(QFont font, bool isStruck)
{
    font.setStrikeOut(isStruck);
    return font;
}

void drawLine(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    TextBlock block;
    block.add(text, {font, color, place.height(), alignment}, place.width());
    block.draw(painter, place.topLeft(), 0, std::min(1, block.lineCount()));
}

} // namespace

CalendarSheet::CalendarSheet(CalendarWeek week, const QLocale &locale, QPageSize::PageSizeId paper)
    : m_week(std::move(week))
    , m_locale(locale)
    , m_paper(paper)
    , m_sheet(m_paper.size(QPageSize::Point).transposed() * point)
    , m_fonts(ReportFonts::create())
    , m_hours {morning, evening}
{
    const CalendarLayout needed = CalendarLayout::of(m_week.days, m_week.spans, 1);
    for (const CalendarPiece &piece : needed.pieces) {
        m_hours.from = std::min(m_hours.from, piece.top / minutesInHour * minutesInHour);
        m_hours.to = std::max(m_hours.to, (piece.bottom + minutesInHour - 1) / minutesInHour * minutesInHour);
    }
    // High enough for a name.
    const qreal line = smallPitch + 2 * textTop + gap;
    const int leastMinutes = qCeil(line * (m_hours.to - m_hours.from) / grid().height());
    m_layout = CalendarLayout::of(m_week.days, m_week.spans, leastMinutes);
}

QString CalendarSheet::title() const
{
    const QDate first = m_week.days.front().date;
    const QDate last = m_week.days.back().date;
    //: The first and the last day of a week, such as "Nov 23, 2026 – Nov 29, 2026".
    return tr("%1 – %2").arg(mediumDate(first, m_locale), mediumDate(last, m_locale));
}

QRectF CalendarSheet::grid() const
{
    const QRectF body =
        QRectF(QPointF(), m_sheet).adjusted(sheetMargin, sheetMargin, -sheetMargin, -sheetMargin - footerHeight);
    return body.adjusted(gutter, headHeight + dayHeight, 0, 0);
}

QRectF CalendarSheet::column(int day) const
{
    const QRectF all = grid();
    const qreal width = all.width() / CalendarWeek::dayCount;
    return {all.left() + day * width, all.top(), width, all.height()};
}

qreal CalendarSheet::yOf(int minute) const
{
    const QRectF all = grid();
    return all.top() + all.height() * (minute - m_hours.from) / (m_hours.to - m_hours.from);
}

QRectF CalendarSheet::rectOf(const CalendarPiece &piece) const
{
    const QRectF whole = column(piece.day).adjusted(gap, 0, -gap, 0);
    const qreal lane = whole.width() / piece.lanes;
    const qreal top = yOf(piece.top);
    return {whole.left() + piece.lane * lane, top + gap / 2, piece.width * lane - gap, yOf(piece.bottom) - top - gap};
}

const Calendar *CalendarSheet::calendarOf(const SessionSpan &span) const
{
    const auto found = std::find_if(m_week.calendars.begin(), m_week.calendars.end(),
                                    [&span](const Calendar &calendar) { return calendar.id == span.calendar; });
    return found == m_week.calendars.end() ? nullptr : &*found;
}

QString CalendarSheet::timesOf(const SessionSpan &span) const
{
    const auto timeAt = [this](qint64 instant) {
        return shortTime(ZonedTime {instant, m_week.zone}.wall().time(), m_locale);
    };
    //: From one time of day to another.
    return tr("%1 – %2").arg(timeAt(span.start), timeAt(span.end()));
}

Result<void> CalendarSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::FileNotWritable);
    placeSheet(painter, device, m_sheet);
    paintAll(painter);
    if (!painter.end())
        return failure(ErrorCode::FileNotWritable);
    return {};
}

Result<void> CalendarSheet::write(QIODevice &device, const PdfForm &form) const
{
    return writePdf(device, {title(), m_paper, QPageLayout::Landscape}, form,
                    [this](QPagedPaintDevice &page, const ReportProgress &) { return paint(page); });
}

void CalendarSheet::paintAll(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    paintHours(painter);
    paintDays(painter);
    for (const CalendarPiece &piece : m_layout.pieces)
        paintSession(painter, piece);
    paintFoot(painter);
}

void CalendarSheet::paintHead(QPainter &painter) const
{
    const Practitioner &from = m_week.practitioner;
    const QRectF line(sheetMargin, sheetMargin, m_sheet.width() - 2 * sheetMargin, titlePitch);
    drawLine(painter, line, title(), m_fonts.title, ReportColor::text);
    const QString name = from.practiceName.isEmpty() ? from.name : from.practiceName;
    drawLine(painter, line, name, m_fonts.strong, ReportColor::muted, Qt::AlignRight);
}

void CalendarSheet::paintHours(QPainter &painter) const
{
    const QRectF all = grid();
    const bool countsToTwelve = m_locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    for (int minute = m_hours.from; minute <= m_hours.to; minute += minutesInHour) {
        const qreal y = yOf(minute);
        painter.fillRect(QRectF(all.left() - gutter, y, all.width() + gutter, hairline), ReportColor::hairline);
        if (minute == m_hours.to)
            break;
        const QTime time(minute / minutesInHour, 0);
        drawLine(painter, {all.left() - gutter, y + textTop, gutter - textLeft, smallPitch},
                 countsToTwelve ? m_locale.toString(time, u"h Ap"_s) : shortTime(time, m_locale), m_fonts.small,
                 ReportColor::muted);
    }
}

void CalendarSheet::paintDays(QPainter &painter) const
{
    for (int day = 0; day < CalendarWeek::dayCount; ++day) {
        const QRectF place = column(day);
        painter.fillRect(QRectF(place.left(), place.top() - dayHeight, hairline, place.height() + dayHeight),
                         ReportColor::hairline);
        drawLine(painter, {place.left() + textLeft, place.top() - dayHeight, place.width() - textLeft, dayHeight},
                 m_locale.toString(m_week.days[size_t(day)].date, u"ddd d"_s), m_fonts.smallStrong, ReportColor::text);
    }
}

void CalendarSheet::paintSession(QPainter &painter, const CalendarPiece &piece) const
{
    const SessionSpan &span = m_week.spans[size_t(piece.session)];
    const QRectF rect = rectOf(piece);
    const QColor color = colorOf(calendarOf(span), span.status);
    const bool isPending = span.status == SessionStatus::Pending;
    painter.save();
    QPen outline(color, border);
    QPen side(color, bar, Qt::SolidLine, Qt::FlatCap);
    if (isPending) {
        outline.setDashPattern({dash, dash});
        side.setDashPattern({2, 1});
    }
    painter.setPen(outline);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(side);
    const qreal x = rect.left() + bar / 2;
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    painter.setClipRect(rect);
    paintWords(painter, piece, rect);
    painter.restore();
}

void CalendarSheet::paintWords(QPainter &painter, const CalendarPiece &piece, const QRectF &rect) const
{
    const SessionSpan &span = m_week.spans[size_t(piece.session)];
    const auto found = m_week.words.constFind(span.id.value);
    if (found == m_week.words.constEnd())
        return;
    const SessionSummary &session = *found;
    const bool isStruck = span.status == SessionStatus::Cancelled;
    const bool hasShape = span.status == SessionStatus::Completed || span.status == SessionStatus::NoShow;
    qreal width = rect.width() - textLeft - gap;
    if (hasShape && width > 3 * shape) {
        drawStatusShape(painter, {rect.right() - shape - textTop, rect.top() + textTop, shape, shape}, span.status);
        width -= shape + textTop;
    }
    const QString name = session.client ? session.clientName : deletedClientName();
    TextBlock words;
    words.add(name, {struck(m_fonts.smallStrong, isStruck), ReportColor::text, smallPitch, Qt::AlignLeft}, width);
    words.add(session.serviceName, {struck(m_fonts.small, isStruck), ReportColor::muted, smallPitch, Qt::AlignLeft},
              width);
    words.add(timesOf(span), {struck(m_fonts.small, isStruck), ReportColor::muted, smallPitch, Qt::AlignLeft}, width);
    // A whole line or none; the first one always.
    const int lines = std::max(1, words.linesWithin(0, rect.height() - textTop));
    words.draw(painter, rect.topLeft() + QPointF(textLeft, textTop), 0, std::min(lines, words.lineCount()));
}

void CalendarSheet::paintFoot(QPainter &painter) const
{
    const qreal top = m_sheet.height() - sheetMargin - smallPitch;
    qreal x = sheetMargin;
    if (m_week.calendars.size() > 1) {
        for (const Calendar &calendar : m_week.calendars) {
            painter.fillRect(QRectF(x, top + (smallPitch - mark) / 2, mark, mark),
                             colorOf(&calendar, SessionStatus::Confirmed));
            x += mark + textTop;
            const qreal width = textWidth(calendar.name, m_fonts.small) + columnGap;
            drawLine(painter, {x, top, width, smallPitch}, calendar.name, m_fonts.small, ReportColor::muted);
            x += width + textTop;
        }
    }
    //: At the foot of a printed week; %1 is a date.
    const QString made = tr("As of %1").arg(mediumDate(m_week.madeOn, m_locale));
    drawLine(painter, {sheetMargin, top, m_sheet.width() - 2 * sheetMargin, smallPitch}, made, m_fonts.small,
             ReportColor::muted, Qt::AlignRight);
}

} // namespace bitacora
