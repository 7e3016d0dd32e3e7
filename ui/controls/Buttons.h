#pragma once

#include <QKeySequence>

class QAbstractButton;
class QPushButton;

namespace bitacora {

/// The one action that a page is about: filled with the accent.
void makePrimary(QAbstractButton *button);
/// Every other action: a bordered box. What a button is when nothing is said.
void makeQuiet(QAbstractButton *button);
/// An action of third rank, as text in the accent without a box.
void makeLink(QAbstractButton *button);
/// What cannot be taken back.
void makeDanger(QAbstractButton *button);
/// Paints the keys ("Ctrl N") inside the button. Only the hint: the shortcut itself is set elsewhere.
void setShortcutHint(QPushButton *button, const QKeySequence &keys);

} // namespace bitacora
