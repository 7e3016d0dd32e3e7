#pragma once

#include "Icons.h"
#include "Tokens.h"

#include <QKeySequence>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace bitacora {

/// How a button looks; kept on the button as the dynamic property `buttonKindProperty`.
enum class ButtonKind { Quiet, Primary, Link, Danger };
inline constexpr const char *buttonKindProperty = "bitacoraButtonKind";
inline constexpr const char *shortcutHintProperty = "bitacoraShortcutHint";
/// True on a field whose content cannot be used as it stands.
inline constexpr const char *invalidProperty = "bitacoraInvalid";
/// True on a field that lies on a surface rather than on the background of a page.
inline constexpr const char *insetProperty = "bitacoraInset";

/// The box of a control: filled, with a border of one pixel, corners rounded.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border);
/// The ring that says where the keyboard is, just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius);
/// One line, cut short where it does not fit.
void paintText(QPainter &painter, const QRect &rect, int alignment, const QString &text, const QFont &font,
               const QColor &color);
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);
/// The small boxed name of a key ("Ctrl N"), in `color`, within `rect` from its trailing edge.
void paintKeyHint(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &color);
int keyHintWidth(const QString &keys);
/// "Ctrl+N" as a person reads it on a key hint.
QString keyHintText(const QKeySequence &keys);

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintFieldBox(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckMark(QPainter &painter, const QStyleOption &option, bool round);

} // namespace bitacora
