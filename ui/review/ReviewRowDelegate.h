#pragma once

#include "ReviewRowGeometry.h"
#include "RowDelegate.h"

namespace bitacora {

/// Paints the rows of the review; their buttons are widgets, which the list puts where the geometry says.
class ReviewRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Of the widest button.
    void setButtonWidth(int width) { m_buttonWidth = width; }
    /// Of the second button that the rows of those who often miss have.
    void setSecondWidth(int width) { m_secondWidth = width; }
    /// The row whose name the pointer is on; -1 for none.
    void setHoveredName(int row) { m_hoveredName = row; }
    [[nodiscard]] ReviewRowGeometry geometry(const QRect &row) const { return {row, m_buttonWidth}; }
    [[nodiscard]] ReviewRowGeometry geometry(const QRect &row, const QModelIndex &index) const;
    /// Where the name of an entry is written, which leads to the client; empty where there is no client.
    [[nodiscard]] QRect nameRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_buttonWidth = 0;
    int m_secondWidth = 0;
    int m_hoveredName = -1;
};

} // namespace bitacora
