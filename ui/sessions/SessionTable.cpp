#include "SessionTable.h"

#include "Metrics.h"
#include "SessionHistoryModel.h"
#include "SessionRowDelegate.h"
#include "StatusMenu.h"
#include "TextRole.h"
#include "Theme.h"
#include "TimelineHeader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace bitacora {

SessionTable::SessionTable(SessionHistoryModel &history, QWidget *parent)
    : HeadedView(parent)
    , m_history(history)
    , m_header(new TimelineHeader(this))
    , m_statusMenu(new StatusMenu(this))
    , m_corner(new QWidget(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new SessionRowDelegate(this));
    // Before the selection model hears of it, which goes on to the row above.
    connect(&m_history, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SessionTable::beginRemoval);
    setModel(&m_history);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_corner->setAutoFillBackground(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(metrics::headingHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_statusMenu, &StatusMenu::chosen, this, &SessionTable::statusChosen);
    watchModel();
    watchHeader();
    setClientShown(false);
    retranslate();
    layOutRows();
}

void SessionTable::watchModel()
{
    connect(&m_history, &QAbstractItemModel::modelAboutToBeReset, this, &SessionTable::rememberPlace);
    connect(&m_history, &QAbstractItemModel::modelReset, this, [this] {
        layOutRows();
        restorePlace();
    });
    connect(&m_history, &QAbstractItemModel::layoutChanged, this, &SessionTable::layOutRows);
    connect(&m_history, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { rememberTop(std::max(rowAt(0), 0)); });
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &SessionTable::layOutRows);
    connect(&m_history, &QAbstractItemModel::rowsRemoved, this, &SessionTable::layOutRows);
    connect(&m_history, &QAbstractItemModel::rowsMoved, this, &SessionTable::layOutRows);
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &SessionTable::finishInsertion);
    connect(&m_history, &QAbstractItemModel::rowsRemoved, this, &SessionTable::finishRemoval);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SessionTable::watchHeader()
{
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == SessionHistoryModel::DateColumn)
            Q_EMIT orderRequested(m_history.filter().order == SessionFilter::Order::NewestFirst
                                      ? SessionFilter::Order::OldestFirst
                                      : SessionFilter::Order::NewestFirst);
        else if (column == SessionHistoryModel::StatusColumn)
            Q_EMIT orderRequested(SessionFilter::Order::ByStatus);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_layingOut || !isVisible())
            return;
        takeWidth(column);
    });
}

void SessionTable::setClientShown(bool shown)
{
    {
        const QScopedValueRollback layingOut(m_layingOut, true);
        setColumnHidden(SessionHistoryModel::ClientColumn, !shown);
    }
    layOutColumns();
}

bool SessionTable::isClientShown() const
{
    return !isColumnHidden(SessionHistoryModel::ClientColumn);
}

QList<SessionId> SessionTable::selectedSessions() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<SessionId> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows)) {
        const SessionId id = m_history.sessionAt(row.row());
        if (id.isValid())
            ids.append(id);
    }
    return ids;
}

SessionId SessionTable::currentSession() const
{
    return currentIndex().isValid() ? m_history.sessionAt(currentIndex().row()) : m_kept;
}

bool SessionTable::selectSession(SessionId id)
{
    const int row = m_history.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_history.index(row, SessionHistoryModel::DateColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_centerLater = !isVisible();
    scrollTo(index, viewport()->rect().contains(visualRect(index)) ? EnsureVisible : PositionAtCenter);
    return true;
}

void SessionTable::selectLatest(const QDateTime &now)
{
    // Sessions to come are few; those that are over may be many thousands.
    constexpr int rowsToLookAt = 200;
    int chosen = entryFrom(0, 1);
    if (m_history.filter().order == SessionFilter::Order::NewestFirst) {
        int row = chosen;
        for (int looked = 0; row >= 0 && looked < rowsToLookAt; ++looked) {
            const QVariant start =
                m_history.index(row, SessionHistoryModel::DateColumn).data(SessionHistoryModel::SortRole);
            if (start.toLongLong() <= now.toSecsSinceEpoch()) {
                chosen = row;
                break;
            }
            row = entryFrom(row + 1, 1);
        }
    }
    if (chosen >= 0)
        selectSession(m_history.sessionAt(chosen));
}

void SessionTable::openStatusMenu()
{
    if (!currentIndex().isValid())
        return;
    const QRect row = visualRect(currentIndex().siblingAtColumn(SessionHistoryModel::StatusColumn));
    m_statusMenu->popup(viewport()->mapToGlobal(row.bottomLeft()));
}

void SessionTable::retranslate()
{
    //: The list of sessions, for screen readers.
    setAccessibleName(tr("Sessions"));
    layOutColumns();
}

int SessionTable::entryFrom(int row, int step) const
{
    while (row >= 0 && row < m_history.rowCount()) {
        if (m_history.sessionAt(row).isValid())
            return row;
        row += step;
    }
    return -1;
}

int SessionTable::entriesOnScreen() const
{
    return std::max(1, viewport()->height() / metrics::rowHeight - 1);
}

SessionTable::Beside SessionTable::besideCurrent() const
{
    if (currentIndex().isValid() || !m_kept.isValid())
        return HeadedView::besideCurrent();
    const int gap = std::min(m_gap, m_history.rowCount());
    return {gap - 1, gap};
}

QModelIndex SessionTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Qt moves to the first row with the keyboard, which is no move of the person's.
    return m_takingFocus ? QModelIndex() : HeadedView::moveCursor(action, modifiers);
}

void SessionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    HeadedView::selectionChanged(selected, deselected);
    announceSelection();
}

void SessionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    HeadedView::currentChanged(current, previous);
    if (current.isValid() && !m_restoring)
        m_kept = {};
    // The ring and the panel belong to the whole row.
    viewport()->update();
    announceSelection();
}

void SessionTable::announceSelection()
{
    if (!m_restoring)
        Q_EMIT selectionMoved();
}

void SessionTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    if (plain && event->key() == Qt::Key_S) {
        openStatusMenu();
        return;
    }
    HeadedView::keyPressEvent(event);
}

void SessionTable::focusInEvent(QFocusEvent *event)
{
    m_takingFocus = m_kept.isValid();
    HeadedView::focusInEvent(event);
    m_takingFocus = false;
}

void SessionTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    QMenu menu(this);
    //: Open the session's details beside the list, to write.
    QAction *open = menu.addAction(tr("Write notes"));
    connect(open, &QAction::triggered, this, &SessionTable::opened);
    menu.addMenu(m_statusMenu);
    Q_EMIT menuOpening(&menu);
    menu.exec(where);
}

void SessionTable::resizeEvent(QResizeEvent *event)
{
    HeadedView::resizeEvent(event);
    layOutColumns();
    // The header's line goes on above the scroll bar.
    m_corner->setGeometry(viewport()->geometry().right() + 1, 0, width(), m_header->height() - metrics::hairline);
    if (m_centerLater)
        scrollTo(currentIndex(), PositionAtCenter);
}

void SessionTable::paintEvent(QPaintEvent *event)
{
    m_centerLater = false;
    HeadedView::paintEvent(event);
}

} // namespace bitacora
