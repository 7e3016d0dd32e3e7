#pragma once

#include <QWidget>

namespace bitacora {

/// A round badge with a person's initials. Says nothing to a screen reader: the name is always beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int defaultDiameter = 44;

    explicit Avatar(QWidget *parent = nullptr, int diameter = defaultDiameter);
    void setName(const QString &name);
    [[nodiscard]] QString initials() const { return m_initials; }

    /// The first letters of the first and the last word: "Mateo Luna" is "ML"; "" for a name without letters.
    static QString initialsOf(const QString &name);
    /// For delegates.
    static void paint(QPainter &painter, const QRectF &rect, const QString &initials);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_diameter;
};

} // namespace bitacora
