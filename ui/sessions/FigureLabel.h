#pragma once

#include <QLabel>

#include <array>

namespace bitacora {

/// A figure with its word: the number bold and in the color of text, the rest muted. Measured and painted without the
/// document that a label makes of rich text, because the figures change with every filter.
class FigureLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FigureLabel(QWidget *parent = nullptr);

    /// `text` holds `number`; an empty one leaves the whole muted.
    void setFigure(const QString &text, const QString &number);
    /// How wide it would be in that font.
    [[nodiscard]] int widthIn(const QFont &font) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Before the number, the number, and after it.
    [[nodiscard]] std::array<QString, 3> parts() const;

    QString m_number;
};

} // namespace bitacora
