#include "Buttons.h"

#include "ControlPainting.h"

#include <QPushButton>

namespace bitacora {

namespace {

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->updateGeometry();
    button->update();
}

} // namespace

void makePrimary(QAbstractButton *button)
{
    setKind(button, ButtonKind::Primary);
}

void makeQuiet(QAbstractButton *button)
{
    setKind(button, ButtonKind::Quiet);
}

void makeLink(QAbstractButton *button)
{
    setKind(button, ButtonKind::Link);
}

void makeDanger(QAbstractButton *button)
{
    setKind(button, ButtonKind::Danger);
}

void setShortcutHint(QPushButton *button, const QKeySequence &keys)
{
    button->setProperty(shortcutHintProperty, keyHintText(keys));
    button->updateGeometry();
    button->update();
}

} // namespace bitacora
