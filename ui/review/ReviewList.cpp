#include "ReviewList.h"

#include "ReviewModel.h"
#include "ReviewRowButtons.h"
#include "ReviewRowDelegate.h"
#include "StatusMenu.h"
#include "Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace bitacora {

ReviewList::ReviewList(ReviewModel &review, QWidget *parent)
    : HeadedView(parent)
    , m_review(review)
    , m_delegate(new ReviewRowDelegate(this))
    , m_statusMenu(new StatusMenu(this))
{
    setModel(&m_review);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    m_statusMenu->offer({SessionStatus::Completed, SessionStatus::NoShow, SessionStatus::Cancelled});
    connect(m_statusMenu, &StatusMenu::chosen, this,
            [this](SessionStatus status) { Q_EMIT statusRequested(m_statusFor, status); });
    connect(&m_review, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addButtons(first, last); });
    connect(&m_review, &QAbstractItemModel::modelReset, this, &ReviewList::refreshButtons);
    connect(&m_review, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    nameButtons(m_review.index(row));
            });
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    refreshButtons();
    retranslate();
}

void ReviewList::addButtons(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_review.index(row);
        const ReviewRow &entry = m_review.rowAt(row);
        if (entry.kind != ReviewRow::Kind::Entry)
            continue;
        auto *buttons = new ReviewRowButtons(entry.section, viewport());
        const QPersistentModelIndex place(index);
        connect(buttons->action(), &QPushButton::clicked, this, [this, place] { act(place); });
        if (buttons->seen())
            connect(buttons->seen(), &QPushButton::clicked, this, [this, place] { markSeen(place); });
        setIndexWidget(index, buttons);
        nameButtons(index);
    }
}

void ReviewList::nameButtons(const QModelIndex &index)
{
    if (auto *buttons = qobject_cast<ReviewRowButtons *>(indexWidget(index)))
        buttons->setTexts(index.data(ReviewModel::ActionRole).toString(), index.data().toString());
}

void ReviewList::refreshButtons()
{
    int widest = 0;
    int second = 0;
    // Measured on buttons of their own: rows come and go.
    for (const ReviewSection section : allReviewSections) {
        ReviewRowButtons buttons(section, viewport());
        buttons.setTexts(m_review.actionText(section), {});
        for (QPushButton *button : {buttons.action(), buttons.seen()}) {
            if (button)
                button->ensurePolished();
        }
        widest = std::max(widest, buttons.action()->sizeHint().width());
        if (buttons.seen())
            second = buttons.seen()->sizeHint().width();
    }
    m_delegate->setButtonWidth(widest);
    m_delegate->setSecondWidth(second);
    addButtons(0, m_review.rowCount() - 1);
}

void ReviewList::retranslate()
{
    //: The list of what is to be looked at, for screen readers.
    setAccessibleName(tr("Review"));
    refreshButtons();
    viewport()->update();
}

QPushButton *ReviewList::buttonOf(const QModelIndex &index) const
{
    const auto *buttons = qobject_cast<ReviewRowButtons *>(indexWidget(index));
    return buttons ? buttons->action() : nullptr;
}

QPushButton *ReviewList::seenButtonOf(const QModelIndex &index) const
{
    const auto *buttons = qobject_cast<ReviewRowButtons *>(indexWidget(index));
    return buttons ? buttons->seen() : nullptr;
}

void ReviewList::markSeen(const QModelIndex &index)
{
    if (!index.isValid() || m_review.rowAt(index.row()).section != ReviewSection::OftenMissed)
        return;
    setCurrentIndex(index);
    if (const auto client = m_review.rowAt(index.row()).client())
        Q_EMIT seenRequested(*client, m_review.rowAt(index.row()).clientName());
}

QList<SessionId> ReviewList::selectedSessions() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<SessionId> ids;
    for (const QModelIndex &index : std::as_const(rows)) {
        const ReviewRow &row = m_review.rowAt(index.row());
        if (row.section == ReviewSection::Unsettled && row.session().isValid())
            ids.append(row.session());
    }
    return ids;
}

void ReviewList::focusByKey()
{
    setFocus(Qt::ShortcutFocusReason);
    // Also when it has had the keyboard all the time.
    m_delegate->showFocusRing(true);
}

void ReviewList::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ReviewRow row = m_review.rowAt(index.row());
    if (row.kind == ReviewRow::Kind::More) {
        m_review.showMore(row.section);
        return;
    }
    if (row.kind != ReviewRow::Kind::Entry)
        return;
    setCurrentIndex(index);
    if (row.section == ReviewSection::Unsettled) {
        openStatusMenu({row.session()}, index);
        return;
    }
    Q_EMIT actionRequested(row);
}

void ReviewList::openStatusMenu(const QList<SessionId> &sessions, const QModelIndex &index)
{
    if (sessions.isEmpty())
        return;
    m_statusFor = sessions;
    const QRect button = m_delegate->geometry(visualRect(index)).button();
    m_statusMenu->popup(viewport()->mapToGlobal(button.bottomLeft()));
}

int ReviewList::entryFrom(int row, int step) const
{
    while (row >= 0 && row < m_review.rowCount()) {
        if (m_review.flags(m_review.index(row)) & Qt::ItemIsSelectable)
            return row;
        row += step;
    }
    return -1;
}

// Qt would go on to the row above, which may be a heading.
void ReviewList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    if (current >= start && current <= end) {
        const int below = entryFrom(end + 1, 1);
        const int next = below >= 0 ? below : entryFrom(start - 1, -1);
        if (next >= 0)
            selectionModel()->setCurrentIndex(m_review.index(next), QItemSelectionModel::ClearAndSelect);
    }
    HeadedView::rowsAboutToBeRemoved(parent, start, end);
}

int ReviewList::entriesOnScreen() const
{
    return std::max(1, viewport()->height() / ReviewRowGeometry::entryHeight - 1);
}

void ReviewList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    HeadedView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void ReviewList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    HeadedView::currentChanged(current, previous);
    // With the first entry of a section its heading is seen.
    const int above = current.row() - 1;
    if (current.isValid() && m_review.rowAt(above).kind == ReviewRow::Kind::Heading)
        scrollTo(m_review.index(above));
}

void ReviewList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QList<SessionId> sessions = selectedSessions();
    if (plain && (event->key() == Qt::Key_S || (isEnter && sessions.size() > 1))) {
        openStatusMenu(sessions, currentIndex());
        return;
    }
    if (plain && isEnter) {
        act(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Delete) {
        markSeen(currentIndex());
        return;
    }
    HeadedView::keyPressEvent(event);
}

QModelIndex ReviewList::nameAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_delegate->nameRect(visualRect(index), index).contains(position) ? index : QModelIndex();
}

void ReviewList::mousePressEvent(QMouseEvent *event)
{
    HeadedView::mousePressEvent(event);
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressedName = plain ? nameAt(event->pos()) : QModelIndex();
}

void ReviewList::mouseMoveEvent(QMouseEvent *event)
{
    HeadedView::mouseMoveEvent(event);
    hover(event->pos());
}

void ReviewList::mouseReleaseEvent(QMouseEvent *event)
{
    HeadedView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressedName, {});
    const QModelIndex index = indexAt(event->pos());
    if (!pressed.isValid())
        return;
    if (m_review.rowAt(pressed.row()).kind == ReviewRow::Kind::Entry && nameAt(event->pos()) == pressed)
        Q_EMIT clientRequested(*m_review.rowAt(index.row()).client());
}

void ReviewList::leaveEvent(QEvent *event)
{
    HeadedView::leaveEvent(event);
    hover(QPoint(-1, -1));
}

void ReviewList::hover(const QPoint &position)
{
    const QModelIndex name = nameAt(position);
    const bool isMore = m_review.rowAt(indexAt(position).row()).kind == ReviewRow::Kind::More;
    m_delegate->setHoveredName(name.isValid() ? name.row() : -1);
    viewport()->setCursor(name.isValid() || isMore ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ReviewList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_review.index(entryFrom(0, 1)));
    HeadedView::focusInEvent(event);
}

void ReviewList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const ReviewRow row = m_review.rowAt(index.row());
    if (!index.isValid() || row.kind != ReviewRow::Kind::Entry)
        return;
    const QPoint where = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    QMenu menu(this);
    const QPersistentModelIndex place(index);
    const QList<SessionId> selected = selectedSessions();
    QAction *action = menu.addAction(index.data(ReviewModel::ActionRole).toString());
    connect(action, &QAction::triggered, this, [this, place, selected] {
        if (selected.size() > 1 && selected.contains(m_review.rowAt(place.row()).session()))
            openStatusMenu(selected, place);
        else
            act(place);
    });
    if (const QPushButton *seen = seenButtonOf(index)) {
        QAction *put = menu.addAction(seen->text());
        put->setShortcut(Qt::Key_Delete);
        connect(put, &QAction::triggered, this, [this, place] { markSeen(place); });
    }
    if (const auto client = row.client()) {
        //: Leads to the page of a client; %1 is the name.
        QAction *open = menu.addAction(tr("Open %1").arg(row.clientName()));
        connect(open, &QAction::triggered, this, [this, client] { Q_EMIT clientRequested(*client); });
    }
    menu.exec(where);
}

} // namespace bitacora
