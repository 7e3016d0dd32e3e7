#include "ReadingOrder.h"

#include <QLayout>
#include <QWidget>

namespace bitacora {

namespace {

void collect(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout()) {
            collect(*item->layout(), stops);
        } else if (QWidget *widget = item->widget()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                stops.append(widget);
            // A control of several parts keeps their order by itself.
            if (widget->layout())
                collect(*widget->layout(), stops);
        }
    }
}

} // namespace

void followReadingOrder(QWidget &root)
{
    QList<QWidget *> stops;
    if (root.layout())
        collect(*root.layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace bitacora
