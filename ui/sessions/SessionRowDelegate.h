#pragma once

#include "RowDelegate.h"

namespace bitacora {

/// Paints a row of the timeline: the status as shape, word and color; headings across all columns;
/// the selection as a tint with a bar at its left.
class SessionRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSession(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace bitacora
