#pragma once

#include "HeadedView.h"
#include "ReviewRow.h"

#include <QHash>
#include <QListView>

class QPushButton;

namespace bitacora {

class ReviewModel;
class ReviewRowDelegate;
class StatusMenu;

/// The rows of the review, each with its button. Arrows move, Enter does what the button does, S gives the selected
/// sessions a status, Delete puts away what was seen, a click on a name or the Menu key leads to the client.
class ReviewList : public HeadedView<QListView>
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the view.
    explicit ReviewList(ReviewModel &review, QWidget *parent = nullptr);

    /// The selected sessions that wait for their status.
    [[nodiscard]] QList<SessionId> selectedSessions() const;
    /// The statuses of a session that is over.
    [[nodiscard]] StatusMenu *statusMenu() const { return m_statusMenu; }
    /// None while the row is not an entry.
    [[nodiscard]] QPushButton *buttonOf(const QModelIndex &index) const;
    [[nodiscard]] QPushButton *seenButtonOf(const QModelIndex &index) const;
    void focusByKey();
    /// What the button of the row does.
    void act(const QModelIndex &index);
    /// Puts away the row of one who often misses.
    void markSeen(const QModelIndex &index);
    void retranslate();

Q_SIGNALS:
    /// The button, or Enter, on an entry; one that asks for a status opens its menu instead.
    void actionRequested(const bitacora::ReviewRow &row);
    void statusRequested(const QList<bitacora::SessionId> &sessions, bitacora::SessionStatus status);
    void clientRequested(bitacora::ClientId client);
    /// The practitioner has seen how much this client missed.
    void seenRequested(bitacora::ClientId client, const QString &name);
    void selectionMoved();

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    [[nodiscard]] int entryFrom(int row, int step) const override;
    [[nodiscard]] int entriesOnScreen() const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addButtons(int first, int last);
    void nameButtons(const QModelIndex &index);
    void refreshButtons();
    void openStatusMenu(const QList<SessionId> &sessions, const QModelIndex &index);
    [[nodiscard]] QModelIndex nameAt(const QPoint &position) const;
    void hover(const QPoint &position);

    ReviewModel &m_review;
    ReviewRowDelegate *m_delegate;
    StatusMenu *m_statusMenu;
    /// Whom the menu that is open is for.
    QList<SessionId> m_statusFor;
    QPersistentModelIndex m_pressedName;
};

} // namespace bitacora
