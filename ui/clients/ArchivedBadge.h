#pragma once

#include <QWidget>

namespace bitacora {

/// Says beside a client's name that the client is archived. Hidden for those who come.
class ArchivedBadge : public QWidget
{
    Q_OBJECT

public:
    explicit ArchivedBadge(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString text();
    void retranslate();
};

} // namespace bitacora
