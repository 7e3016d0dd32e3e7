#include "ProgressTargetList.h"

#include "Metrics.h"
#include "ProgressTargetDelegate.h"
#include "ProgressTargetModel.h"
#include "Theme.h"

#include <QResizeEvent>

#include <algorithm>

namespace bitacora {

ProgressTargetList::ProgressTargetList(ProgressTargetModel &targets, QWidget *parent)
    : HeadedView(parent)
    , m_targets(targets)
{
    setModel(&m_targets);
    setItemDelegate(new ProgressTargetDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setObjectName(QStringLiteral("besideGraph"));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

int ProgressTargetList::target() const
{
    return currentIndex().isValid() ? currentIndex().data(ProgressTargetModel::TargetRole).toInt() : -1;
}

void ProgressTargetList::select(int target)
{
    m_selecting = true;
    const int row = m_targets.rowOf(target);
    setCurrentIndex(row < 0 ? QModelIndex() : m_targets.index(row));
    m_selecting = false;
}

void ProgressTargetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_selecting && current.isValid() && target() >= 0)
        Q_EMIT targetChosen(target());
}

void ProgressTargetList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Names wrap anew.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

int ProgressTargetList::entryFrom(int row, int step) const
{
    for (; row >= 0 && row < m_targets.rowCount(); row += step) {
        if (!m_targets.index(row).data(ProgressTargetModel::HeadingRole).toBool())
            return row;
    }
    return -1;
}

int ProgressTargetList::entriesOnScreen() const
{
    return std::max(1, viewport()->height() / metrics::rowHeight);
}

void ProgressTargetList::retranslate()
{
    //: The list of a client's programs and behaviors beside a graph, for screen readers.
    setAccessibleName(tr("Programs and behaviors"));
    m_targets.retranslate();
}

} // namespace bitacora
