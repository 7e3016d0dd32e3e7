#include "WrapLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bitacora {

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections() & Qt::Horizontal;
}

} // namespace

WrapLayout::WrapLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::setHorizontalGap(int gap)
{
    if (gap == m_horizontalGap)
        return;
    m_horizontalGap = gap;
    invalidate();
}

void WrapLayout::addTrailing(QWidget *widget)
{
    addWidget(widget);
    m_trailing = m_items.last();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int WrapLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    if (item == m_trailing)
        m_trailing = nullptr;
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::trailingWidth() const
{
    return m_trailing && !m_trailing->isEmpty() ? m_trailing->sizeHint().width() + m_horizontalGap : 0;
}

QList<WrapLayout::Row> WrapLayout::rows(int width) const
{
    QList<Row> result;
    Row row;
    int left = width - trailingWidth();
    const auto finishRow = [&] {
        for (Place &place : row) {
            if (!expands(place.item))
                continue;
            const int grown = std::min(place.width + std::max(left, 0), place.item->maximumSize().width());
            left -= grown - place.width;
            place.width = grown;
        }
        result.append(row);
        row.clear();
        left = width;
    };
    for (QLayoutItem *item : m_items) {
        if (item == m_trailing || item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int wanted = expands(item) ? item->minimumSize().width() : hint.width();
        const int gap = row.isEmpty() ? 0 : m_horizontalGap;
        if (!row.isEmpty() && wanted + gap > left)
            finishRow();
        left -= wanted + (row.isEmpty() ? 0 : m_horizontalGap);
        row.append({item, std::min(wanted, width), hint.height()});
    }
    if (!row.isEmpty() || result.isEmpty())
        finishRow();
    return result;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QList<Row> all = rows(width - margins.left() - margins.right());
    for (qsizetype i = 0; i < all.size(); ++i) {
        int tallest = i == 0 && m_trailing && !m_trailing->isEmpty() ? m_trailing->sizeHint().height() : 0;
        for (const Place &place : all[i])
            tallest = std::max(tallest, place.height);
        height += tallest + (i == 0 ? 0 : m_verticalGap);
    }
    return height;
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width == 0 ? 0 : m_horizontalGap);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    int y = area.top();
    const QList<Row> all = rows(area.width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        int height = 0;
        for (const Place &place : all[i])
            height = std::max(height, place.height);
        if (i == 0 && m_trailing && !m_trailing->isEmpty()) {
            const QSize hint = m_trailing->sizeHint();
            height = std::max(height, hint.height());
            const QRect right(area.right() + 1 - hint.width(), y + (height - hint.height()) / 2, hint.width(),
                              hint.height());
            m_trailing->setGeometry(QStyle::visualRect(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, area, right));
        }
        placeRow(all[i], QRect(area.left(), y, area.width(), height), rightToLeft);
        y += height + m_verticalGap;
    }
}

void WrapLayout::placeRow(const Row &row, const QRect &area, bool rightToLeft) const
{
    int x = area.left();
    for (const Place &place : row) {
        const QRect left(x, area.top() + (area.height() - place.height) / 2, place.width, place.height);
        place.item->setGeometry(QStyle::visualRect(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, area, left));
        x += place.width + m_horizontalGap;
    }
}

} // namespace bitacora
