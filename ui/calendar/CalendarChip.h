#pragma once

#include <QAbstractButton>

namespace bitacora {

/// A calendar by its color and name; checked while its sessions are shown.
class CalendarChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CalendarChip(QWidget *parent = nullptr);

    /// "#RRGGBB", or empty.
    void setColor(const QString &color);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_color;
};

} // namespace bitacora
