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
    /// Of an entry whose client or session stands in a line of its own.
    static constexpr int twoLinesHeight = 54;

    using RowDelegate::RowDelegate;

    /// In a narrow list all that an entry says stands beside its time: what happened and the change in one line, with
    /// whom and in which session in a second one.
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    [[nodiscard]] static bool hasSecondLine(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    static QRect firstLine(QRect cell, const QModelIndex &index);
    void paintLines(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    bool m_twoLines = false;
};

} // namespace bitacora
