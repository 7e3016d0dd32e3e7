#include "PlanList.h"

#include "Buttons.h"
#include "PlanModel.h"
#include "PlanRowDelegate.h"
#include "Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace bitacora {

PlanList::PlanList(PlanModel &plan, QWidget *parent)
    : QListView(parent)
    , m_plan(plan)
    , m_delegate(new PlanRowDelegate(this))
{
    setModel(&m_plan);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&m_plan, &QAbstractItemModel::modelReset, this, &PlanList::refreshButtons);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void PlanList::setEditable(bool editable)
{
    m_editable = editable;
    refreshButtons();
}

void PlanList::refreshButtons()
{
    int widest = 0;
    for (const PlanGroup group : allPlanGroups) {
        const int row = m_plan.headingOf(group);
        if (row < 0)
            continue;
        const QModelIndex index = m_plan.index(row);
        auto *button = m_editable ? new QPushButton(addText(group), viewport()) : nullptr;
        if (button) {
            makeQuiet(button);
            // The keyboard stays on the heading, where Enter does the same.
            button->setFocusPolicy(Qt::NoFocus);
            button->setAccessibleName(button->text());
            connect(button, &QPushButton::clicked, this, [this, group] { Q_EMIT addRequested(group); });
            button->ensurePolished();
            widest = std::max(widest, button->sizeHint().width());
        }
        setIndexWidget(index, button);
    }
    m_delegate->setButtonWidth(widest);
    scheduleDelayedItemsLayout();
}

QPushButton *PlanList::addButton(PlanGroup group) const
{
    const int row = m_plan.headingOf(group);
    return row < 0 ? nullptr : qobject_cast<QPushButton *>(indexWidget(m_plan.index(row)));
}

PlanEntryId PlanList::current() const
{
    return PlanEntryId {currentIndex().data(PlanModel::EntryRole).toLongLong()};
}

void PlanList::select(PlanEntryId id)
{
    const int row = m_plan.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_plan.index(row));
    else
        clearSelection();
}

void PlanList::focusByKey()
{
    setFocus(Qt::ShortcutFocusReason);
}

void PlanList::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PlanModel::Row row = m_plan.rowAt(index.row());
    if (row.kind == PlanModel::Kind::Entry)
        Q_EMIT entryRequested(itemOf(row.content).id);
    else if (m_editable)
        Q_EMIT addRequested(row.group);
}

bool PlanList::actOnEntry(const QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    const PlanEntryId id = current();
    if (!m_editable || !id.isValid())
        return false;
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier) {
        Q_EMIT removalRequested(id);
        return true;
    }
    if (event.modifiers() == Qt::AltModifier && (isUp || event.key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(id, isUp ? -1 : 1);
        return true;
    }
    return false;
}

void PlanList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && isEnter)
        return act(currentIndex());
    if (plain && event->key() == Qt::Key_Insert && m_editable && currentIndex().isValid()) {
        Q_EMIT addRequested(m_plan.rowAt(currentIndex().row()).group);
        return;
    }
    if (!actOnEntry(*event))
        QListView::keyPressEvent(event);
}

void PlanList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()
        && m_plan.rowAt(index.row()).kind == PlanModel::Kind::Entry)
        act(index);
}

void PlanList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_plan.rowCount() > 0)
        setCurrentIndex(m_plan.index(0));
    QListView::focusInEvent(event);
}

void PlanList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const PlanEntryId id {index.data(PlanModel::EntryRole).toLongLong()};
    if (!m_editable || !id.isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Edit")), &QAction::triggered, this, [this, id] { Q_EMIT entryRequested(id); });
    connect(menu.addAction(tr("Move up")), &QAction::triggered, this, [this, id] { Q_EMIT moveRequested(id, -1); });
    connect(menu.addAction(tr("Move down")), &QAction::triggered, this, [this, id] { Q_EMIT moveRequested(id, 1); });
    menu.addSeparator();
    connect(menu.addAction(tr("Take out of the plan")), &QAction::triggered, this,
            [this, id] { Q_EMIT removalRequested(id); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

QString PlanList::addText(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return tr("Add behavior");
    case PlanGroup::Programs:
        return tr("Add program");
    case PlanGroup::Interventions:
        return tr("Add intervention");
    case PlanGroup::Reinforcers:
        return tr("Add reinforcer");
    }
    return {};
}

void PlanList::retranslate()
{
    //: The list of a client's behaviors, programs, interventions and reinforcers, for screen readers.
    setAccessibleName(tr("Plan"));
    refreshButtons();
    viewport()->update();
}

} // namespace bitacora
