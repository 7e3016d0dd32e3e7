#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace bitacora {

/// What the rows of all lists have in common: their ground, and the ring around the row that has the keyboard, which
/// shows after keys and not after clicks.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// For this view alone, which owns it.
    explicit RowDelegate(QAbstractItemView *view);

    [[nodiscard]] bool hasFocusRing() const { return m_focusRing; }
    /// Where a view knows better.
    void showFocusRing(bool shown);
    /// The whole row that a cell of a table is a part of. Each cell paints its own slice of what spans the row.
    [[nodiscard]] static QRect rowRect(const QStyleOptionViewItem &option);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    /// One line in the middle of the height, cut short where it does not fit.
    static void drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                         const QColor &color);
    /// Above the line below it, with the bar at its left when it is selected.
    struct Ground
    {
        QRect hairline;
        QRect accentBar;
    };
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Ground &ground);
    void paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    QAbstractItemView *m_view;
    bool m_focusRing = false;
};

} // namespace bitacora
