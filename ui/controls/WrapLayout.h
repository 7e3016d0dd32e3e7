#pragma once

#include <QLayout>
#include <QList>

class QWidget;

namespace bitacora {

/// A row of widgets that goes on in the next row where the width ends. A widget whose horizontal policy is
/// Expanding takes what its row leaves; one widget may be kept at the right edge of the first row.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    WrapLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void setHorizontalGap(int gap);
    /// Adds the widget that stands at the right edge of the first row.
    void addTrailing(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item = nullptr;
        int width = 0;
        int height = 0;
    };
    using Row = QList<Place>;

    [[nodiscard]] QList<Row> rows(int width) const;
    [[nodiscard]] int trailingWidth() const;
    void placeRow(const Row &row, const QRect &area, bool rightToLeft) const;

    QList<QLayoutItem *> m_items;
    QLayoutItem *m_trailing = nullptr;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace bitacora
