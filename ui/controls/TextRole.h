#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace bitacora {

/// The few sizes of text: 21, 15, 13.5 and 12 px at 100 %.
enum class TextRole { Title, Heading, Body, Small };

/// Inter where it is installed, else the system's interface font. Title and Heading are strong anyway.
QFont fontFor(TextRole role, bool strong = false);
void setTextRole(QWidget *widget, TextRole role, bool strong = false);

/// What the color of a label says. Follows the theme by itself.
enum class Tone { Usual, Muted, Accent, Good, Warning, Danger };
void setTone(QLabel *label, Tone tone);
/// Text of second rank, in the muted color of the theme.
void setMuted(QLabel *label, bool muted = true);

} // namespace bitacora
