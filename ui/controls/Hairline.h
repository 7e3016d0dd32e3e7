#pragma once

#include <QWidget>

namespace bitacora {

/// The thin line between two parts of a page.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bitacora
