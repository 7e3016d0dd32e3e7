#pragma once

#include "RowDelegate.h"

namespace bitacora {

/// Paints a row of the activity log: when, a sign and what happened, from what to what, with whom; headings of days
/// across all columns.
class ActivityRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// Beyond the text of the last column, so that it stands in line with the page's margin.
    static constexpr int trailingPadding = 20;

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace bitacora
