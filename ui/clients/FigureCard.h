#pragma once

#include <QWidget>

class QLabel;

namespace bitacora {

/// One figure in a box: the number, and below it what it counts.
class FigureCard : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const QString &number, const QString &caption);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitNumber();

    QLabel *m_number;
    QLabel *m_caption;
};

} // namespace bitacora
