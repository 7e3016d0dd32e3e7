#pragma once

#include "PlanContent.h"
#include "PlanRowGeometry.h"
#include "RowDelegate.h"

namespace bitacora {

/// Draws the rows of a plan: headings, entries with their status as shape, word and color, and empty groups.
class PlanRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setButtonWidth(int width) { m_buttonWidth = width; }
    [[nodiscard]] PlanRowGeometry geometry(const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEmpty(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_buttonWidth = 0;
};

} // namespace bitacora
