#pragma once

#include "ReviewThresholds.h"

#include <QPoint>
#include <QStyledItemDelegate>

namespace bitacora {

class Clock;
struct ClientSummary;

/// Paints a client as a card: who it is, when the next and the last session are, what needs attention,
/// and the two things that can be done.
class ClientCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A part of a card that reacts to the mouse.
    enum class Part { None, Card, View, More };

    explicit ClientCardDelegate(const Clock &clock, QObject *parent = nullptr);

    /// Which part of the card in `cell` is at `position`.
    [[nodiscard]] Part partAt(const QRect &cell, const QPoint &position) const;
    /// The part under the mouse, and the row that it belongs to.
    void setHovered(int row, Part part);
    [[nodiscard]] Part hoveredPart() const { return m_hoveredPart; }
    /// Whether the card that has the keyboard carries a ring.
    void setFocusRing(bool shown) { m_focusRing = shown; }
    [[nodiscard]] bool hasFocusRing() const { return m_focusRing; }
    /// After how many weeks without a session a client is called to mind.
    void setWeeksUnseen(int weeks) { m_weeksUnseen = weeks; }
    void setCellSize(const QSize &size) { m_cellSize = size; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFrame(QPainter &painter, const QRect &card, bool hovered, bool focused) const;
    void paintWords(QPainter &painter, const QRect &cell, const ClientSummary &summary) const;
    void paintButtons(QPainter &painter, const QRect &cell, Part hovered) const;

    const Clock &m_clock;
    QSize m_cellSize;
    int m_weeksUnseen = ReviewThresholds().weeksNotSeen;
    int m_hoveredRow = -1;
    Part m_hoveredPart = Part::None;
    bool m_focusRing = false;
};

} // namespace bitacora
