#include "HistoryTable.h"

#include "DeletedClient.h"
#include "ReportText.h"
#include "StatusShape.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace bitacora {

using namespace ReportMetrics;

namespace {

constexpr qreal statusShapeSize = 7 * point;
constexpr qreal statusTextIndent = 11 * point;
constexpr qreal labelGap = 3 * point;
constexpr qreal gapBehindDate = 16 * point;
constexpr qreal notesGap = 2 * point;
constexpr qreal groupAbove = 6 * point;
// A name longer than this is cut: no cell but the notes' goes on over a page.
constexpr qsizetype longestName = 200;

QString shortened(const QString &name)
{
    const QString line = name.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QChar(0x2026);
}

} // namespace

qreal HistoryRowLayout::height() const
{
    return isGone ? 0 : HistoryTable::partHeight(*this, 0, notes.lineCount());
}

HistoryTable::HistoryTable(const HistoryReportOptions &options, const QByteArray &zone, qreal width,
                           const QList<HistoryRow> &firstRows)
    : m_options(options)
    , m_zone(zone)
    , m_width(width)
    , m_fonts(ReportFonts::create())
    , m_body {m_fonts.body, ReportColor::text, bodyPitch, Qt::AlignLeft}
    , m_muted {m_fonts.body, ReportColor::muted, bodyPitch, Qt::AlignLeft}
    , m_small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft}
{
    placeColumns(firstRows);
    for (int column = 0; column < columnCount; ++column) {
        TextStyle style = m_small;
        style.alignment = column == FeeColumn ? Qt::AlignRight : Qt::AlignLeft;
        if (isShown(Column(column)))
            m_titles[size_t(column)].add(title(Column(column)), style, m_places[size_t(column)].width);
    }
}

void HistoryTable::placeColumns(const QList<HistoryRow> &firstRows)
{
    const bool withClient = !m_options.filter.client.has_value();
    constexpr qreal noLimit = 1e7;
    std::array<qreal, columnCount> widths {};
    // The least widths hold the titles; the most leave the notes their room.
    widths[DateColumn] = widest(DateColumn, firstRows, 60 * point, 96 * point);
    widths[ClientColumn] = withClient ? widest(ClientColumn, firstRows, 50 * point, 78 * point) : 0;
    widths[ServiceColumn] = widest(ServiceColumn, firstRows, 50 * point, (withClient ? 74 : 96) * point);
    widths[DurationColumn] = widest(DurationColumn, firstRows, 34 * point, noLimit);
    widths[StatusColumn] = widest(StatusColumn, firstRows, 46 * point, noLimit);
    widths[FeeColumn] = widest(FeeColumn, firstRows, 34 * point, 80 * point);
    qreal left = 0;
    for (int column = 0; column < NotesColumn; ++column) {
        const size_t i = size_t(column);
        m_places[i] = {left, widths[i]};
        if (widths[i] > 0)
            left += widths[i] + columnGap;
    }
    m_places[NotesColumn] = {left, m_width - left};
    m_notesBelow = withClient || areLong(firstRows);
    if (m_notesBelow)
        placeNotesBelow(widths);
}

void HistoryTable::placeNotesBelow(std::array<qreal, columnCount> widths)
{
    // The notes begin close behind the date; what the other columns leave free is shared out evenly between
    // them, and the fee ends at the right edge.
    widths[NotesColumn] = 0;
    const qreal taken = std::accumulate(widths.begin(), widths.end(), qreal(0));
    const auto columns = std::count_if(widths.begin(), widths.end(), [](qreal width) { return width > 0; });
    const qreal gap = (m_width - taken - gapBehindDate) / qreal(columns - 2);
    const qreal extra = std::max(qreal(0), gap - columnGap);
    qreal left = 0;
    for (int column = 0; column < NotesColumn; ++column) {
        const size_t i = size_t(column);
        if (widths[i] <= 0)
            continue;
        // Names may grow into the gap behind them.
        const bool isName = column == ClientColumn || column == ServiceColumn;
        m_places[i] = {left, widths[i] + (isName ? extra : 0)};
        left += widths[i] + (column == DateColumn ? gapBehindDate : gap);
    }
    m_places[FeeColumn].left = m_width - m_places[FeeColumn].width;
    const qreal notesLeft = m_places[isShown(ClientColumn) ? ClientColumn : ServiceColumn].left;
    m_places[NotesColumn] = {notesLeft, m_width - notesLeft};
}

bool HistoryTable::areLong(const QList<HistoryRow> &rows)
{
    constexpr qsizetype charactersInAColumn = 150;
    qsizetype characters = 0;
    // One note of many pages makes the others no longer.
    for (const HistoryRow &row : rows)
        characters += std::min(row.customerNotes.size() + row.privateNotes.size(), 2 * charactersInAColumn);
    return characters > charactersInAColumn * rows.size();
}

qreal HistoryTable::widest(Column column, const QList<HistoryRow> &rows, qreal least, qreal most) const
{
    QStringList seen;
    qreal width = std::max(least, textWidth(title(column), m_fonts.small));
    for (const HistoryRow &row : rows) {
        const QString text = cellText(column, row);
        if (seen.contains(text))
            continue;
        seen += text;
        width = std::max(width, textWidth(text, m_fonts.body));
    }
    if (column == StatusColumn) {
        for (const SessionStatus status : allSessionStatuses)
            width = std::max(width, statusTextIndent + textWidth(SessionStatusText::name(status), m_fonts.body));
    }
    return std::min(width + point, most);
}

QString HistoryTable::title(Column column) const
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case ClientColumn:
        return tr("Client");
    case ServiceColumn:
        return tr("Service");
    case DurationColumn:
        return tr("Duration");
    case StatusColumn:
        return tr("Status");
    case FeeColumn:
        return tr("Fee");
    case NotesColumn:
        return m_options.withPrivateNotes ? tr("Customer and private notes") : tr("Customer notes");
    }
    return {};
}

QString HistoryTable::cellText(Column column, const HistoryRow &row) const
{
    switch (column) {
    case DateColumn:
        return mediumDateWithWeekday(row.start.day(), m_options.locale);
    case ClientColumn:
        return row.clientName.isEmpty() ? deletedClientName() : shortened(row.clientName);
    case ServiceColumn:
        return shortened(row.serviceName);
    case DurationColumn:
        //: A length of time in minutes; %1 is the number.
        return tr("%1 min").arg(m_options.locale.toString(row.durationMinutes));
    case StatusColumn:
        return SessionStatusText::name(row.status);
    case FeeColumn:
        return row.fee ? row.fee->toString(m_options.locale) : QString();
    case NotesColumn:
        break;
    }
    return {};
}

qreal HistoryTable::headHeight() const
{
    return smallPitch * (m_notesBelow ? 2 : 1) + 2 * cellPadding;
}

void HistoryTable::drawHead(QPainter &painter, QPointF topLeft) const
{
    for (size_t i = 0; i < columnCount; ++i) {
        const qreal below = m_notesBelow && i == NotesColumn ? smallPitch : 0;
        m_titles[i].draw(painter, topLeft + QPointF(m_places[i].left, cellPadding + below));
    }
    painter.fillRect(QRectF(topLeft.x(), topLeft.y() + headHeight() - point, m_width, point), ReportColor::text);
}

QString HistoryTable::groupOf(const HistoryRow &row) const
{
    return m_options.filter.order == SessionFilter::Order::ByStatus ? SessionStatusText::name(row.status)
                                                                    : monthAndYear(row.start.day(), m_options.locale);
}

qreal HistoryTable::groupHeight()
{
    return bodyPitch + 2 * cellPadding + groupAbove;
}

void HistoryTable::drawGroup(QPainter &painter, QPointF topLeft, const QString &group) const
{
    TextBlock text;
    text.add(group, {m_fonts.strong, ReportColor::accent, bodyPitch, Qt::AlignLeft}, m_width);
    text.draw(painter, topLeft + QPointF(0, groupAbove + cellPadding));
    painter.fillRect(QRectF(topLeft.x(), topLeft.y() + groupHeight() - hairline, m_width, hairline),
                     ReportColor::hairline);
}

HistoryRowLayout HistoryTable::layOut(const HistoryRow &row) const
{
    HistoryRowLayout layout;
    layout.isGone = row.id == 0;
    if (layout.isGone)
        return layout;
    layout.status = row.status;
    layOutDate(layout.cells[DateColumn], row);
    for (const Column column : {ClientColumn, ServiceColumn, DurationColumn, StatusColumn, FeeColumn}) {
        if (!isShown(column))
            continue;
        TextStyle style = column == DurationColumn ? m_muted : m_body;
        if (column == StatusColumn)
            style.color = ReportColor::status(row.status);
        if (column == FeeColumn)
            style.alignment = Qt::AlignRight;
        const qreal indent = column == StatusColumn ? statusTextIndent : 0;
        layout.cells[column].add(cellText(column, row), style, m_places[column].width - indent);
    }
    layOutNotes(layout.notes, row);
    for (size_t i = 0; i < layout.cells.size(); ++i) {
        const qreal height = layout.cells[i].height();
        layout.cellsHeight = std::max(layout.cellsHeight, height);
        if (m_notesBelow && i != DateColumn && layout.notes.lineCount() > 0)
            layout.notesTop = std::max(layout.notesTop, height + notesGap);
    }
    constexpr qsizetype charactersOfCells = 100;
    layout.cost = charactersOfCells + row.customerNotes.size() + row.privateNotes.size();
    return layout;
}

void HistoryTable::layOutDate(TextBlock &block, const HistoryRow &row) const
{
    const QDateTime wall = row.start.wall();
    block.add(cellText(DateColumn, row), m_body, m_places[DateColumn].width);
    block.add(shortTime(wall.time(), m_options.locale), m_muted, m_places[DateColumn].width);
    // Another clock is named where it shows another time than this computer's.
    if (wall.offsetFromUtc() != ZonedTime {row.start.epochSeconds, m_zone}.wall().offsetFromUtc()) {
        QString zone = QString::fromUtf8(row.start.zone);
        block.add(zone.replace(u'_', u' '), m_small, m_places[DateColumn].width);
    }
}

void HistoryTable::layOutNotes(TextBlock &block, const HistoryRow &row) const
{
    const qreal width = m_places[NotesColumn].width;
    block.add(row.customerNotes, m_body, width);
    if (!m_options.withPrivateNotes || row.privateNotes.trimmed().isEmpty())
        return;
    TextStyle label = m_small;
    label.font = m_fonts.smallStrong;
    block.add(tr("Private notes"), label, width, labelGap);
    block.add(row.privateNotes, m_body, width);
}

qreal HistoryTable::notesTop(const HistoryRowLayout &row, int first)
{
    return first == 0 ? row.notesTop : 0;
}

qreal HistoryTable::partHeight(const HistoryRowLayout &row, int first, int last)
{
    const qreal notes = row.notes.lineTop(last) - row.notes.lineTop(first);
    // The date and the word "continued" stand beside what goes on.
    const qreal beside = first == 0 ? row.cellsHeight : bodyPitch + smallPitch;
    return std::max(notes + notesTop(row, first), beside) + 2 * cellPadding;
}

void HistoryTable::drawPart(QPainter &painter, QPointF topLeft, const HistoryRowLayout &row, int first, int last) const
{
    const QPointF inside = topLeft + QPointF(0, cellPadding);
    if (first == 0) {
        for (size_t i = 0; i < NotesColumn; ++i) {
            const qreal indent = i == StatusColumn ? statusTextIndent : 0;
            row.cells[i].draw(painter, inside + QPointF(m_places[i].left + indent, 0));
        }
        const QPointF shape(m_places[StatusColumn].left, (bodyPitch - statusShapeSize) / 2);
        drawStatusShape(painter, QRectF(inside + shape, QSizeF(statusShapeSize, statusShapeSize)), row.status);
    } else {
        row.cells[DateColumn].draw(painter, inside, 0, 1);
        TextBlock continued;
        //: Beside a note that began on the page before.
        continued.add(tr("continued"), m_small, m_places[DateColumn].width);
        continued.draw(painter, inside + QPointF(0, bodyPitch));
    }
    row.notes.draw(painter, inside + QPointF(m_places[NotesColumn].left, notesTop(row, first)), first, last);
    const qreal bottom = topLeft.y() + partHeight(row, first, last);
    painter.fillRect(QRectF(topLeft.x(), bottom - hairline, m_width, hairline), ReportColor::hairline);
}

} // namespace bitacora
