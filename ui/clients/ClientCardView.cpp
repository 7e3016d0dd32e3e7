#include "ClientCardView.h"

#include "ClientCardGeometry.h"
#include "ClientListModel.h"
#include "Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace bitacora {

ClientCardView::ClientCardView(ClientListModel &clients, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_clients(clients)
    , m_delegate(new ClientCardDelegate(clock, this))
{
    setModel(&m_clients);
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setWrapping(true);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setSpacing(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void ClientCardView::setWeeksUnseen(int weeks)
{
    m_delegate->setWeeksUnseen(weeks);
    viewport()->update();
}

void ClientCardView::retranslate()
{
    setAccessibleName(tr("Clients"));
    viewport()->update();
}

ClientId ClientCardView::clientOf(const QModelIndex &index) const
{
    return index.isValid() ? m_clients.clientAt(index.row()).client.id : ClientId {};
}

ClientId ClientCardView::currentClient() const
{
    return clientOf(currentIndex());
}

bool ClientCardView::selectClient(ClientId client)
{
    const int row = m_clients.rowOf(client);
    if (row < 0)
        return false;
    setCurrentIndex(m_clients.index(row));
    scrollTo(currentIndex());
    return true;
}

void ClientCardView::resizeEvent(QResizeEvent *event)
{
    // The scroll bar's room is kept free, so that its coming and going does not reflow the cards.
    // A row that is exactly as wide as the view would already be broken.
    const int room = width() - verticalScrollBar()->sizeHint().width() - 1;
    const QSize cell = ClientCardGeometry::cellSize(room);
    m_delegate->setCellSize(cell);
    setGridSize(cell);
    QListView::resizeEvent(event);
}

void ClientCardView::keyPressEvent(QKeyEvent *event)
{
    m_delegate->setFocusRing(true);
    viewport()->update();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && !event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid())
        Q_EMIT sessionsRequested(currentClient());
    else
        QListView::keyPressEvent(event);
}

void ClientCardView::mousePressEvent(QMouseEvent *event)
{
    m_delegate->setFocusRing(false);
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_pressed = index;
    m_pressedPart = index.isValid() && event->button() == Qt::LeftButton
        ? m_delegate->partAt(visualRect(index), event->pos())
        : ClientCardDelegate::Part::None;
}

void ClientCardView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    hover(event->pos());
}

void ClientCardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    using Part = ClientCardDelegate::Part;
    const QModelIndex index = indexAt(event->pos());
    const Part pressed = std::exchange(m_pressedPart, Part::None);
    if (!index.isValid() || index != m_pressed || pressed == Part::None
        || m_delegate->partAt(visualRect(index), event->pos()) != pressed)
        return;
    if (pressed == Part::More)
        openMenu(index, viewport()->mapToGlobal(ClientCardGeometry {visualRect(index)}.more().bottomLeft()));
    else
        Q_EMIT sessionsRequested(clientOf(index));
}

void ClientCardView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hover(QPoint(-1, -1));
}

void ClientCardView::focusInEvent(QFocusEvent *event)
{
    m_delegate->setFocusRing(Theme::instance().showsFocusRing(event->reason(), m_delegate->hasFocusRing()));
    if (!currentIndex().isValid() && m_clients.rowCount() > 0)
        setCurrentIndex(m_clients.index(0));
    QListView::focusInEvent(event);
}

void ClientCardView::hover(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    const auto part =
        index.isValid() ? m_delegate->partAt(visualRect(index), position) : ClientCardDelegate::Part::None;
    m_delegate->setHovered(index.row(), part);
    viewport()->setCursor(part == ClientCardDelegate::Part::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void ClientCardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint corner = ClientCardGeometry {visualRect(index)}.more().bottomLeft();
    openMenu(index, byKey ? viewport()->mapToGlobal(corner) : event->globalPos());
}

void ClientCardView::openMenu(const QModelIndex &index, const QPoint &where)
{
    const ClientId client = clientOf(index);
    const bool active = m_clients.clientAt(index.row()).client.state == ClientState::Active;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("View sessions")), &QAction::triggered, this,
            [this, client] { Q_EMIT sessionsRequested(client); });
    connect(menu->addAction(tr("Details")), &QAction::triggered, this,
            [this, client] { Q_EMIT detailsRequested(client); });
    menu->addSeparator();
    //: To put a client among those who come no more; Restore is the way back.
    QAction *move = menu->addAction(active ? tr("Archive") : tr("Restore"));
    connect(move, &QAction::triggered, this, [this, client, active] {
        Q_EMIT stateRequested(client, active ? ClientState::Archived : ClientState::Active);
    });
    connect(menu->addAction(tr("Delete Client…")), &QAction::triggered, this,
            [this, client] { Q_EMIT deletionRequested(client); });
    menu->popup(where);
}

} // namespace bitacora
