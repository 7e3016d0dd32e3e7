#pragma once

#include <QStyledItemDelegate>

namespace bitacora {

/// Paints a row of the timeline: the status as shape, word and color; headings across all columns;
/// the selection as a tint with a bar at its left.
class SessionRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SessionRowDelegate(QObject *parent = nullptr);

    /// Whether the row that has the keyboard carries a ring: after keys, not after clicks.
    void setFocusRing(bool shown) { m_focusRing = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSession(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_focusRing = false;
};

} // namespace bitacora
