#pragma once

#include "ReadyItems.h"

#include <QAbstractButton>

namespace bitacora {

/// One line of the check beside a note: a shape, words in its color, and what to do. Pressing it leads there; a tick
/// leads nowhere.
class ReadyLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ReadyLine(const ReadyItem &item, QWidget *parent = nullptr);

    [[nodiscard]] const ReadyItem &item() const { return m_item; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool showsDetail() const;

    ReadyItem m_item;
};

} // namespace bitacora
