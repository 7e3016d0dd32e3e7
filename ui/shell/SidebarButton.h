#pragma once

#include "Icons.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace bitacora {

/// One entry of the sidebar: a line drawing, a word, and perhaps the key that does the same.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(Icon icon, QWidget *parent = nullptr);

    void setHint(const QKeySequence &key);
    /// A quiet figure at the end of the line; none for 0.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int badgeWidth() const;
    void paintBadge(QPainter &painter, const QRect &area) const;

    Icon m_icon;
    QString m_hint;
    int m_count = 0;
};

} // namespace bitacora
