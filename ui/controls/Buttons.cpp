#include "Buttons.h"

#include "ControlPainting.h"

#include <QPushButton>

namespace bitacora {

namespace {

/// QPushButton remembers its size until its text or icon is set.
void forgetSize(QAbstractButton *button)
{
    button->setIcon(button->icon());
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    forgetSize(button);
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
    forgetSize(button);
}

} // namespace bitacora
