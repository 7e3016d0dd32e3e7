#pragma once

#include "FactGroups.h"

#include <QAbstractButton>
#include <QSet>

namespace bitacora {

/// One thing that was recorded, beside the note. Lit while the note's sentence that says it is looked at. Pressing it
/// asks for its field.
class FactCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape { Card, Tag };

    FactCard(const FactCardText &text, Shape shape, QWidget *parent = nullptr);

    [[nodiscard]] const FactCardText &text() const { return m_text; }
    [[nodiscard]] bool says(const QSet<FactId> &facts) const;
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return m_isLit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_shape == Shape::Card; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The pointer or the keyboard is on it, or no more.
    void pointed(bool on);
    /// Up or down, in either direction of reading.
    void stepped(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Returns the height that it took; draws only with a painter.
    int layLines(QPainter *painter, const QRect &area) const;

    FactCardText m_text;
    Shape m_shape;
    bool m_isLit = false;
};

} // namespace bitacora
