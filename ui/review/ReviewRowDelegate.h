#pragma once

#include "ReviewRowGeometry.h"

#include <QStyledItemDelegate>

namespace bitacora {

/// Paints the rows of the review; their buttons are widgets, which the list puts where the geometry says.
class ReviewRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReviewRowDelegate(QObject *parent = nullptr);

    /// Of the widest button.
    void setButtonWidth(int width) { m_buttonWidth = width; }
    /// Of the second button that the rows of those who often miss have.
    void setSecondWidth(int width) { m_secondWidth = width; }
    /// The row whose name the pointer is on; -1 for none.
    void setHoveredName(int row) { m_hoveredName = row; }
    void setFocusRing(bool shown) { m_focusRing = shown; }
    [[nodiscard]] bool hasFocusRing() const { return m_focusRing; }
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
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_buttonWidth = 0;
    int m_secondWidth = 0;
    int m_hoveredName = -1;
    bool m_focusRing = false;
};

} // namespace bitacora
