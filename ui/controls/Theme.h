#pragma once

#include "Tokens.h"

#include <QObject>

class QPalette;

namespace bitacora {

enum class ThemeChoice { System, Light, Dark };

/// The look of the program: installs style, palette, style sheet and font, and changes them while it runs.
/// One for the application, since there is one QApplication; ask for it only after that was made.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Also with the same choice again: it then looks anew at what the system wants.
    void apply(ThemeChoice choice);
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Whether a list that takes the keyboard for this reason draws a ring around the place where it is: a person who
    /// works with keys looks for it, one who works with the mouse does not.
    [[nodiscard]] bool showsFocusRing(Qt::FocusReason reason, bool before) const;
    static Tokens light();
    static Tokens dark();

Q_SIGNALS:
    /// The tokens are other ones now. Widgets are repainted without asking; this is for what keeps a picture.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    [[nodiscard]] bool systemIsDark() const;
    void install(const Tokens &tokens);

    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_tokens;
    bool m_installing = false;
    bool m_installed = false;
    /// Rather than of the mouse.
    bool m_lastPressWasOfKey = true;
};

} // namespace bitacora
