#pragma once

#include "Client.h"
#include "ClientCardDelegate.h"

#include <QListView>

namespace bitacora {

class ClientListModel;
class Clock;

/// The clients as a grid of cards that fills the width. Arrows move, Enter opens the sessions, the Menu key
/// or "⋯" offers the rest.
class ClientCardView : public QListView
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the view.
    ClientCardView(ClientListModel &clients, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ClientId currentClient() const;
    bool selectClient(ClientId client);
    /// After how many weeks without a session a client is called to mind.
    void setWeeksUnseen(int weeks);
    void retranslate();

Q_SIGNALS:
    void sessionsRequested(bitacora::ClientId client);
    void detailsRequested(bitacora::ClientId client);
    /// Archive an active client, restore an archived one.
    void stateRequested(bitacora::ClientId client, bitacora::ClientState state);
    /// The person wants to hear what deleting the client would mean.
    void deletionRequested(bitacora::ClientId client);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openMenu(const QModelIndex &index, const QPoint &where);
    void hover(const QPoint &position);
    [[nodiscard]] ClientId clientOf(const QModelIndex &index) const;

    ClientListModel &m_clients;
    ClientCardDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    ClientCardDelegate::Part m_pressedPart = ClientCardDelegate::Part::None;
};

} // namespace bitacora
