#pragma once

#include "PlanContent.h"
#include "PlanRowGeometry.h"

#include <QStyledItemDelegate>

namespace bitacora {

/// Draws the rows of a plan: headings, entries with their status as shape, word and color, and empty groups.
class PlanRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlanRowDelegate(QObject *parent = nullptr);

    void setButtonWidth(int width) { m_buttonWidth = width; }
    void setFocusRing(bool shown) { m_focusRing = shown; }
    [[nodiscard]] PlanRowGeometry geometry(const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEmpty(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_buttonWidth = 0;
    bool m_focusRing = false;
};

} // namespace bitacora
