#include "ActivityTable.h"

#include "ActivityModel.h"
#include "ActivityRowDelegate.h"
#include "ActivityText.h"
#include "Metrics.h"
#include "SessionRowGeometry.h"
#include "TextRole.h"
#include "Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

/// In a narrower list an entry takes two lines.
constexpr int narrowWidth = 940;
/// Parts of a hundred of what time and words leave, at most: what a column does not need is the change's.
constexpr int clientShare = 30;
constexpr int sessionShare = 45;
constexpr int whole = 100;
constexpr int widestWhat = 300;
/// So many rows are looked at for how much room a column needs.
constexpr int rowsMeasured = 200;

} // namespace

ActivityTable::ActivityTable(ActivityModel &activity, QWidget *parent)
    : HeadedView(parent)
    , m_activity(activity)
    , m_delegate(new ActivityRowDelegate(this))
{
    setItemDelegate(m_delegate);
    setModel(&m_activity);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(metrics::headingHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        const auto entry = m_activity.entryAt(index.row());
        viewport()->setCursor(entry && (entry->session || entry->client) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&m_activity, &QAbstractItemModel::modelReset, this, [this] {
        layOutRows(0, m_activity.rowCount() - 1);
        layOutColumns();
        scrollToTop();
    });
    connect(&m_activity, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        layOutRows(first, last);
        layOutColumns();
        keepPlace(first, last);
    });
    connect(&m_activity, &QAbstractItemModel::headerDataChanged, this, &ActivityTable::layOutColumns);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void ActivityTable::setClientShown(bool shown)
{
    m_clientShown = shown;
    layOutColumns();
}

void ActivityTable::selectFirst()
{
    if (!currentIndex().isValid() && m_activity.rowCount() > 0)
        setCurrentIndex(m_activity.index(entryFrom(0, 1), ActivityModel::TimeColumn));
}

void ActivityTable::layOutRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const bool isTwo = m_isNarrow && ActivityRowDelegate::hasSecondLine(m_activity.index(row, 0));
        setRowHeight(row,
                     m_activity.isHeading(row) ? metrics::headingHeight
                         : isTwo               ? ActivityRowDelegate::twoLinesHeight
                                               : metrics::rowHeight);
    }
}

// What a person is reading stays where it is while entries come up above it; who is at the top sees them.
void ActivityTable::keepPlace(int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    if (first > 1 || bar->value() == 0)
        return;
    int added = 0;
    for (int row = first; row <= last; ++row)
        added += rowHeight(row);
    doItemsLayout();
    bar->setValue(bar->value() + added);
}

int ActivityTable::roomFor(int column) const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    int widest = 0;
    for (int row = 0; row < std::min(m_activity.rowCount(), rowsMeasured); ++row) {
        if (!m_activity.isHeading(row))
            widest = std::max(widest, metrics.horizontalAdvance(m_activity.index(row, column).data().toString()));
    }
    // The last bit of an advance is cut off.
    return widest == 0 ? 0 : widest + 1 + 2 * SessionRowGeometry::cellPadding;
}

void ActivityTable::layOutColumns()
{
    const int width = viewport()->width();
    if (std::exchange(m_isNarrow, width < narrowWidth) != m_isNarrow) {
        m_delegate->setTwoLines(m_isNarrow);
        layOutRows(0, m_activity.rowCount() - 1);
    }
    setColumnHidden(ActivityModel::ClientColumn, !m_clientShown || m_isNarrow);
    for (const int column : {ActivityModel::ChangeColumn, ActivityModel::SessionColumn})
        setColumnHidden(column, m_isNarrow);
    const QFontMetrics metrics(fontFor(TextRole::Body));
    int time = 0;
    for (const QTime shown : {QTime(10, 0), QTime(22, 0)})
        time = std::max(time, metrics.horizontalAdvance(QLocale().toString(shown, QLocale::ShortFormat)));
    time += SessionRowGeometry::leadingPadding + 2 * SessionRowGeometry::cellPadding;
    setColumnWidth(ActivityModel::TimeColumn, time);
    if (m_isNarrow) {
        setColumnWidth(ActivityModel::WhatColumn, std::max(0, width - time));
        return;
    }
    const int signWidth = SessionRowGeometry::glyphSize + SessionRowGeometry::glyphGap;
    const int what = std::min(roomFor(ActivityModel::WhatColumn), widestWhat) + signWidth;
    const int rest = std::max(0, width - time - what);
    const int client = m_clientShown ? std::min(roomFor(ActivityModel::ClientColumn), rest * clientShare / whole) : 0;
    const int session = std::min(roomFor(ActivityModel::SessionColumn) + ActivityRowDelegate::trailingPadding,
                                 rest * sessionShare / whole);
    setColumnWidth(ActivityModel::WhatColumn, what);
    setColumnWidth(ActivityModel::ChangeColumn, std::max(0, rest - client - session));
    if (m_clientShown)
        setColumnWidth(ActivityModel::ClientColumn, client);
    setColumnWidth(ActivityModel::SessionColumn, session);
}

int ActivityTable::entryFrom(int row, int step) const
{
    while (row >= 0 && row < m_activity.rowCount()) {
        if (!m_activity.isHeading(row))
            return row;
        row += step;
    }
    return -1;
}

int ActivityTable::entriesOnScreen() const
{
    return std::max(1, viewport()->height() / metrics::rowHeight - 1);
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enters && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    HeadedView::keyPressEvent(event);
    // The first heading belongs to the first entry.
    if (currentIndex().isValid() && currentIndex().row() == 1)
        scrollToTop();
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    HeadedView::resizeEvent(event);
    layOutColumns();
}

void ActivityTable::retranslate()
{
    //: The list of entries of the activity log, for screen readers.
    setAccessibleName(tr("Activity"));
}

} // namespace bitacora
