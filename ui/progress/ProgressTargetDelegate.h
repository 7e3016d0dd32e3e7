#pragma once

#include "RowDelegate.h"

namespace bitacora {

/// Draws a program or behavior with its trend, an arrow and a word, at its right edge.
class ProgressTargetDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the trend is drawn; empty where there is none.
    [[nodiscard]] static QRect badge(const QRect &row, const QModelIndex &index);
    static QRect nameRect(const QRect &row, const QModelIndex &index);
    static void paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index);
};

} // namespace bitacora
