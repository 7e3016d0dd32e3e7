#pragma once

#include "HistoryReportOptions.h"
#include "HistoryRow.h"
#include "ReportStyle.h"
#include "TextBlock.h"

#include <QCoreApplication>

#include <array>

namespace bitacora {

/// A row of the table, measured: its cells' texts and how tall they are.
struct HistoryRowLayout
{
    /// Everything but the notes: stays together on the page where the row begins.
    std::array<TextBlock, 6> cells;
    /// Customer notes, then private notes; may go on over pages.
    TextBlock notes;
    qreal cellsHeight = 0;
    /// Where the notes begin: at the top beside the other cells, or below them.
    qreal notesTop = 0;
    SessionStatus status = SessionStatus::Pending;
    /// A session that is gone takes no place.
    bool isGone = false;
    /// Characters, for the bounded cache.
    qsizetype cost = 0;

    /// With the padding above and below.
    [[nodiscard]] qreal height() const;
};

/// The columns of a report's table and how a row is set and drawn in them. Short notes have a column of their
/// own; long ones, and those of a table with clients, stand below the row's other cells, where a line has room.
/// Lengths in report units, from the table's left edge.
class HistoryTable
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryTable)

public:
    enum Column { DateColumn, ClientColumn, ServiceColumn, DurationColumn, StatusColumn, FeeColumn, NotesColumn };
    static constexpr int columnCount = NotesColumn + 1;

    /// Fits the columns to the first rows; `zone` is the computer's.
    HistoryTable(const HistoryReportOptions &options, const QByteArray &zone, qreal width,
                 const QList<HistoryRow> &firstRows);

    [[nodiscard]] qreal headHeight() const;
    void drawHead(QPainter &painter, QPointF topLeft) const;

    /// What a row stands under: its month, or its status.
    [[nodiscard]] QString groupOf(const HistoryRow &row) const;
    [[nodiscard]] static qreal groupHeight();
    void drawGroup(QPainter &painter, QPointF topLeft, const QString &group) const;

    [[nodiscard]] HistoryRowLayout layOut(const HistoryRow &row) const;
    /// Where a part's notes begin, below the padding.
    [[nodiscard]] static qreal notesTop(const HistoryRowLayout &row, int first);
    /// The height of the part of a row from note line `first` up to `last` (not included).
    [[nodiscard]] static qreal partHeight(const HistoryRowLayout &row, int first, int last);
    void drawPart(QPainter &painter, QPointF topLeft, const HistoryRowLayout &row, int first, int last) const;

private:
    struct Place
    {
        qreal left = 0;
        qreal width = 0;
    };
    void placeColumns(const QList<HistoryRow> &firstRows);
    void placeNotesBelow(std::array<qreal, columnCount> widths);
    [[nodiscard]] qreal widest(Column column, const QList<HistoryRow> &rows, qreal least, qreal most) const;
    [[nodiscard]] QString title(Column column) const;
    [[nodiscard]] QString cellText(Column column, const HistoryRow &row) const;
    /// Whether a line of the average note is too long for a column of its own.
    [[nodiscard]] static bool areLong(const QList<HistoryRow> &rows);
    [[nodiscard]] bool isShown(Column column) const { return m_places[column].width > 0; }
    void layOutDate(TextBlock &block, const HistoryRow &row) const;
    void layOutNotes(TextBlock &block, const HistoryRow &row) const;

    HistoryReportOptions m_options;
    QByteArray m_zone;
    qreal m_width = 0;
    ReportFonts m_fonts;
    TextStyle m_body;
    TextStyle m_muted;
    TextStyle m_small;
    std::array<Place, columnCount> m_places;
    bool m_notesBelow = false;
    std::array<TextBlock, columnCount> m_titles;
};

} // namespace bitacora
