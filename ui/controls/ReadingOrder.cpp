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
            // Also what takes it by a click alone: a segment is a stop of Tab once it is chosen.
            if (widget->focusPolicy() != Qt::NoFocus)
                stops.append(widget);
            // A control of several parts keeps their order by itself.
            if (widget->layout())
                collect(*widget->layout(), stops);
        }
    }
}

// Where Tab comes from; nothing in a window that has nothing else.
QWidget *stopBefore(const QWidget &root)
{
    QWidget *widget = root.previousInFocusChain();
    while (widget != &root && (root.isAncestorOf(widget) || !(widget->focusPolicy() & Qt::TabFocus)))
        widget = widget->previousInFocusChain();
    return widget == &root ? nullptr : widget;
}

} // namespace

void followReadingOrder(QWidget &root)
{
    // A first stop that has just been made stands last of all in the window, and would draw the others after it.
    QList<QWidget *> stops;
    if (QWidget *before = stopBefore(root))
        stops.append(before);
    if (root.layout())
        collect(*root.layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace bitacora
