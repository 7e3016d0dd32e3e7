#pragma once

#include "HeadedView.h"
#include "Identifier.h"
#include "SessionFilter.h"
#include "TimelineColumns.h"

#include <QList>
#include <QTableView>

class QMenu;

namespace bitacora {

class SessionHistoryModel;
class StatusMenu;
class TimelineHeader;

/// The timeline as a list: rows are sessions, headings reach over all columns. What is selected stays
/// selected, and stays in its place, when the sessions under it change.
class SessionTable : public HeadedView<QTableView>
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the table.
    explicit SessionTable(SessionHistoryModel &history, QWidget *parent = nullptr);

    /// Whether the column with the client's name is shown.
    void setClientShown(bool shown);
    [[nodiscard]] bool isClientShown() const;

    /// In the list's order.
    [[nodiscard]] QList<SessionId> selectedSessions() const;
    /// The one that the panel shows, also after a change took it out of the list: only the person's own move
    /// goes on to another. 0 when there is none.
    [[nodiscard]] SessionId currentSession() const;
    /// Stays with a session, or comes back to it, whether it is in the list or not.
    void keepSession(SessionId id);
    /// The session that was kept is gone from the practice: goes on to the one that stands in its place.
    void leaveKept();
    /// False when it is not in the list.
    bool selectSession(SessionId id);
    /// The model's filter is about to become this one by itself: what is shown stays as after a change of the records.
    void followFilter(const SessionFilter &filter);
    /// Selects what a person most likely came for: the last session that has begun, else the first row.
    void selectLatest(const QDateTime &now);

    /// Widths that a person set, one a column; 0, or empty, where nobody did.
    [[nodiscard]] QList<int> columnWidths() const { return m_ownWidths; }
    void setColumnWidths(const QList<int> &widths);

    /// The narrowest at which date, names and status can be read.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The menu of statuses for what is selected, at the current row.
    void openStatusMenu();
    void retranslate();

Q_SIGNALS:
    /// The selection or the current session is another one now.
    void selectionMoved();
    void statusChosen(bitacora::SessionStatus status);
    void orderRequested(bitacora::SessionFilter::Order order);
    /// Enter or a double click: the person wants to write.
    void opened();
    void widthsChanged();
    /// The menu of the current row is about to open: others may add to it.
    void menuOpening(QMenu *menu);

protected:
    [[nodiscard]] int entryFrom(int row, int step) const override;
    [[nodiscard]] int entriesOnScreen() const override;
    [[nodiscard]] Beside besideCurrent() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QList<SessionId> selected;
        SessionId current;
        int row = 0;
        SessionId top;
        int topOffset = 0;
    };

    void watchModel();
    void watchHeader();
    /// Of rows that come or go above what is on the screen nothing is seen.
    void rememberTop(int firstRow);
    void takeTop(int firstRow);
    void restoreTop();
    void rememberPlace();
    void restorePlace();
    void beginRemoval(const QModelIndex &parent, int first, int last);
    void finishRemoval(const QModelIndex &parent, int first, int last);
    void finishInsertion(const QModelIndex &parent, int first, int last);
    void layOutRows();
    void layOutColumns();
    void takeWidth(int column);
    [[nodiscard]] TimelineColumns columns(const QFontMetrics &metrics) const;
    [[nodiscard]] int widestDate(const QFontMetrics &metrics) const;
    void announceSelection();

    SessionHistoryModel &m_history;
    TimelineHeader *m_header;
    StatusMenu *m_statusMenu;
    QWidget *m_corner;
    QList<int> m_ownWidths;
    Place m_place;
    SessionFilter m_shownFilter;
    /// The current session while it is not in the list, and the row that follows its old place.
    SessionId m_kept;
    int m_gap = 0;
    bool m_takingFocus = false;
    bool m_layingOut = false;
    bool m_restoring = false;
    /// A row was chosen before the list had its size.
    bool m_centerLater = false;
};

} // namespace bitacora
