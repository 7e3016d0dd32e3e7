#include "RowDelegate.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "SessionRowGeometry.h"
#include "Theme.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace bitacora {

RowDelegate::RowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_view)
            showFocusRing(true);
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_view->viewport())
            showFocusRing(false);
        break;
    case QEvent::FocusIn:
        if (watched == m_view)
            showFocusRing(Theme::instance().showsFocusRing(static_cast<QFocusEvent *>(event)->reason(), m_focusRing));
        break;
    default:
        break;
    }
    // What Qt's own filter does is for editors in rows, of which there are none.
    return false;
}

void RowDelegate::showFocusRing(bool shown)
{
    m_focusRing = shown;
    m_view->viewport()->update();
}

QRect RowDelegate::rowRect(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return option.rect;
    const int left = -table->horizontalHeader()->offset();
    return SessionRowGeometry::rowOf(option.rect, left, left + table->horizontalHeader()->length());
}

void RowDelegate::drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                           const QColor &color)
{
    paintText(*painter, rect, Qt::AlignVCenter | Qt::AlignLeading, text, font, color);
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Ground &ground)
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
    painter->fillRect(ground.hairline, tokens.hairline);
    if (selected)
        painter->fillRect(ground.accentBar, tokens.accent);
}

void RowDelegate::paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_focusRing || !m_view->hasFocus() || m_view->currentIndex().row() != index.row())
        return;
    painter->setPen(QPen(Theme::instance().tokens().accent, metrics::focusRing));
    painter->setBrush(Qt::NoBrush);
    // Half of a line lies on each side of its path.
    painter->drawRect(rowRect(option).adjusted(1, 1, -1, -1));
}

} // namespace bitacora
