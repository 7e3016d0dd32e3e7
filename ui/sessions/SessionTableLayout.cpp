// How SessionTable keeps its rows, its columns and its place.

#include "Metrics.h"
#include "SessionHistoryModel.h"
#include "SessionTable.h"
#include "TextRole.h"
#include "TimelineColumns.h"
#include "TimelineHeader.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace bitacora {

void SessionTable::layOutRows()
{
    QHeaderView *rows = verticalHeader();
    // Without this the header would compute every position anew for each heading.
    rows->setUpdatesEnabled(false);
    rows->setDefaultSectionSize(metrics::rowHeight);
    // Since Qt 6.8 a default is not for rows that were resized, so those that were headings are set back one by one;
    // a row that has its height already costs nothing.
    const auto setHeights = [rows](int first, int end) {
        for (int row = first; row < end; ++row)
            rows->resizeSection(row, metrics::rowHeight);
    };
    // A heading says how many sessions are under it, so that the next heading is found without a search.
    int row = 0;
    const int count = m_history.rowCount();
    while (row < count) {
        const QModelIndex heading = m_history.index(row, SessionHistoryModel::DateColumn);
        if (!heading.data(SessionHistoryModel::IsHeadingRole).toBool())
            break;
        rows->resizeSection(row, metrics::headingHeight);
        const int sessions = std::max(heading.data(SessionHistoryModel::HeadingCountRole).toInt(), 0);
        const int next = std::min(row + 1 + sessions, count);
        setHeights(row + 1, next);
        row = next;
    }
    setHeights(row, count);
    rows->setUpdatesEnabled(true);
    m_header->setOrder(m_history.filter().order);
    layOutColumns();
}

TimelineColumns SessionTable::columns(const QFontMetrics &metrics) const
{
    TimelineColumns columns;
    columns.available = viewport()->width();
    columns.withClient = isClientShown();
    columns.withYear = m_history.filter().order == SessionFilter::Order::ByStatus;
    columns.dateText = widestDate(metrics);
    columns.own = m_ownWidths;
    return columns;
}

void SessionTable::layOutColumns()
{
    if (m_layingOut)
        return;
    m_layingOut = true;
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const QList<int> widths = columns(metrics).widths(metrics);
    setColumnHidden(SessionHistoryModel::DurationColumn, widths[SessionHistoryModel::DurationColumn] == 0);
    setColumnHidden(SessionHistoryModel::NotesColumn, widths[SessionHistoryModel::NotesColumn] == 0);
    for (int column = 0; column < SessionHistoryModel::ColumnCount; ++column) {
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
    }
    m_layingOut = false;
}

QSize SessionTable::minimumSizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const int bar = verticalScrollBar()->sizeHint().width();
    return {columns(metrics).leastWidth(metrics) + bar, HeadedView::minimumSizeHint().height()};
}

void SessionTable::takeWidth(int column)
{
    // The last one takes what is left.
    const int last = isColumnHidden(SessionHistoryModel::NotesColumn) ? SessionHistoryModel::StatusColumn
                                                                      : SessionHistoryModel::NotesColumn;
    if (column != last) {
        m_ownWidths.resize(SessionHistoryModel::ColumnCount);
        m_ownWidths[column] = m_header->sectionSize(column);
        Q_EMIT widthsChanged();
    }
    layOutColumns();
}

int SessionTable::widestDate(const QFontMetrics &metrics) const
{
    // Those that are on the screen, which the model has at hand.
    const int first = std::max(rowAt(0), 0);
    const int last = std::min(first + entriesOnScreen() + 1, m_history.rowCount() - 1);
    int widest = 0;
    for (int row = first; row <= last; ++row) {
        if (m_history.sessionAt(row).isValid()) {
            const QString date = m_history.index(row, SessionHistoryModel::DateColumn).data().toString();
            widest = std::max(widest, metrics.horizontalAdvance(date));
        }
    }
    return widest;
}

void SessionTable::setColumnWidths(const QList<int> &widths)
{
    m_ownWidths = widths.size() == SessionHistoryModel::ColumnCount ? widths : QList<int>();
    layOutColumns();
}

void SessionTable::takeTop(int firstRow)
{
    const int top = entryFrom(firstRow, 1);
    m_place.top = m_history.sessionAt(top);
    m_place.topOffset = top < 0 ? 0 : rowViewportPosition(top);
}

void SessionTable::rememberTop(int firstRow)
{
    // At the very top one sees what comes.
    if (verticalScrollBar()->value() > 0)
        takeTop(firstRow);
    else
        m_place.top = {};
}

void SessionTable::restoreTop()
{
    const int top = m_place.top.isValid() ? m_history.rowOf(m_place.top) : -1;
    if (top < 0)
        return;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) - m_place.topOffset);
}

void SessionTable::rememberPlace()
{
    m_place = {};
    m_place.selected = selectedSessions();
    m_place.current = currentSession();
    m_place.row = currentIndex().isValid() ? currentIndex().row() : m_gap;
    takeTop(std::max(rowAt(0), 0));
    // The signals of the reset would have the panel drop what it shows, only to show it again.
    m_restoring = true;
}

void SessionTable::followFilter(const SessionFilter &filter)
{
    m_shownFilter = filter;
}

void SessionTable::restorePlace()
{
    QItemSelection selection;
    for (const SessionId id : std::as_const(m_place.selected)) {
        const int row = m_history.rowOf(id);
        if (row >= 0)
            selection.select(m_history.index(row, 0), m_history.index(row, SessionHistoryModel::ColumnCount - 1));
    }
    int current = m_history.rowOf(m_place.current);
    const bool found = current >= 0;
    // Only another filter is the person's own move; a change of the records is none.
    const bool stays = !found && m_place.current.isValid() && m_history.filter() == m_shownFilter;
    m_shownFilter = m_history.filter();
    m_kept = stays ? m_place.current : SessionId {};
    m_gap = m_place.row;
    if (stays)
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (!found)
        current = entryFrom(0, 1);
    if (current >= 0) {
        const QModelIndex index = m_history.index(current, SessionHistoryModel::DateColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (selection.isEmpty())
            selection.select(index, m_history.index(current, SessionHistoryModel::ColumnCount - 1));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (found && m_history.rowOf(m_place.top) >= 0) {
            restoreTop();
            if (!viewport()->rect().intersects(visualRect(index)))
                scrollTo(index);
        } else {
            scrollToTop();
        }
    }
    m_restoring = false;
    Q_EMIT selectionMoved();
}

void SessionTable::beginRemoval(const QModelIndex &parent, int first, int last)
{
    Q_UNUSED(parent)
    // Whoever hears of the selection now would find the list between two states.
    m_restoring = true;
    const int top = std::max(rowAt(0), 0);
    rememberTop(top >= first && top <= last ? last + 1 : top);
    const int row = currentIndex().row();
    if (row < first || row > last)
        return;
    m_kept = currentSession();
    m_gap = first;
}

void SessionTable::finishRemoval(const QModelIndex &parent, int first, int last)
{
    Q_UNUSED(parent)
    restoreTop();
    if (m_kept.isValid()) {
        selectionModel()->clearCurrentIndex();
        if (m_gap > last)
            m_gap -= last - first + 1;
    }
    m_restoring = false;
    Q_EMIT selectionMoved();
}

void SessionTable::finishInsertion(const QModelIndex &parent, int first, int last)
{
    Q_UNUSED(parent)
    restoreTop();
    if (!m_kept.isValid())
        return;
    if (first <= m_gap)
        m_gap += last - first + 1;
    // An undo brings it back to where it was.
    if (m_history.rowOf(m_kept) >= 0)
        keepSession(m_kept);
}

void SessionTable::keepSession(SessionId id)
{
    m_restoring = true;
    if (selectSession(id)) {
        m_kept = {};
    } else {
        m_gap = currentIndex().isValid() ? currentIndex().row() : m_gap;
        m_kept = id;
        selectionModel()->clear();
    }
    m_restoring = false;
    Q_EMIT selectionMoved();
}

void SessionTable::leaveKept()
{
    if (!m_kept.isValid())
        return;
    m_kept = {};
    const int gap = std::min(m_gap, m_history.rowCount());
    const int below = entryFrom(gap, 1);
    const int row = below >= 0 ? below : entryFrom(gap - 1, -1);
    if (row < 0 || !selectSession(m_history.sessionAt(row)))
        Q_EMIT selectionMoved();
}

} // namespace bitacora
