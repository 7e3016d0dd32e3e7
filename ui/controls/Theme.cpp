#include "Theme.h"

#include "ControlStyle.h"
#include "StyleSheet.h"
#include "TextRole.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QToolTip>

namespace bitacora {

namespace {

/// A palette whose window is darker than this (0 to 1) belongs to a dark system.
constexpr double darkBelow = 0.5;

void installClassFonts()
{
    QFont medium = fontFor(TextRole::Body);
    medium.setWeight(QFont::Medium);
    QApplication::setFont(medium, "QPushButton");
    QApplication::setFont(fontFor(TextRole::Small), "QTipLabel");
}

} // namespace

// DESIGN.md's tokens. Two were darkened by a hair so that they keep 4.5 : 1 on the selection and the
// background too: light muted (#697078, 4.40 on the selection) and light cancelled (#6B7280, 4.24).
// What stands on the accent in the dark theme is dark, since white has 2.3 there.
Tokens Theme::light()
{
    return {.background = QColor(0xF6, 0xF6, 0xF3),
            .surface = QColor(0xFF, 0xFF, 0xFF),
            .text = QColor(0x1E, 0x22, 0x26),
            .muted = QColor(0x64, 0x6B, 0x73),
            .hairline = QColor(0xE4, 0xE4, 0xDF),
            .accent = QColor(0x1F, 0x6B, 0x65),
            .accentTint = QColor(0xE2, 0xEF, 0xED),
            .selection = QColor(0xE9, 0xF2, 0xF0),
            .onAccent = QColor(0xFF, 0xFF, 0xFF),
            .statusColors = {QColor(0x8F, 0x5F, 0x00), QColor(0x1D, 0x5B, 0xB8), QColor(0x1C, 0x7A, 0x3A),
                             QColor(0x63, 0x6A, 0x78), QColor(0xB3, 0x26, 0x1E)},
            .dark = false};
}

Tokens Theme::dark()
{
    return {.background = QColor(0x16, 0x18, 0x1B),
            .surface = QColor(0x1E, 0x21, 0x25),
            .text = QColor(0xE7, 0xE8, 0xEA),
            .muted = QColor(0x9A, 0xA1, 0xA9),
            .hairline = QColor(0x2D, 0x31, 0x37),
            .accent = QColor(0x62, 0xB8, 0xAE),
            .accentTint = QColor(0x20, 0x38, 0x3A),
            .selection = QColor(0x22, 0x30, 0x2F),
            .onAccent = QColor(0x16, 0x18, 0x1B),
            .statusColors = {QColor(0xE0, 0xB0, 0x5A), QColor(0x82, 0xAE, 0xF0), QColor(0x6C, 0xC2, 0x8A),
                             QColor(0x9A, 0xA1, 0xA9), QColor(0xF0, 0x8C, 0x84)},
            .dark = true};
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_tokens(light())
{
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(m_choice); });
#endif
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    if (m_installed && dark == m_tokens.dark)
        return;
    install(dark ? Theme::dark() : light());
    Q_EMIT changed();
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    if (!m_installed)
        return QGuiApplication::palette().color(QPalette::Window).lightnessF() < darkBelow;
    // The platform's own palette shows again once ours is taken away for a moment.
    const QPalette ours = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < darkBelow;
    QGuiApplication::setPalette(ours);
    return dark;
}

void Theme::install(const Tokens &tokens)
{
    m_installing = true;
    m_tokens = tokens;
    if (!m_installed) {
        QApplication::setStyle(new ControlStyle); // the application owns it
        QApplication::setFont(fontFor(TextRole::Body));
    }
    const QPalette palette = paletteFor(tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheetFor(tokens));
    if (!m_installed)
        installClassFonts(); // after the style sheet, which makes Qt forget them
    m_installed = true;
    // In lists and menus the selection is a tint, whereas selected text is filled with the accent.
    QPalette lists = palette;
    lists.setColor(QPalette::Highlight, tokens.selection);
    lists.setColor(QPalette::HighlightedText, tokens.text);
    QApplication::setPalette(lists, "QAbstractItemView");
    lists.setColor(QPalette::Window, tokens.surface);
    lists.setColor(QPalette::Highlight, tokens.accentTint);
    QApplication::setPalette(lists, "QMenu");
    m_installing = false;
}

bool Theme::showsFocusRing(Qt::FocusReason reason, bool before) const
{
    switch (reason) {
    case Qt::PopupFocusReason:
    case Qt::ActiveWindowFocusReason:
    case Qt::MenuBarFocusReason:
        // Whoever comes back from a menu, or from another window, is where they were.
        return before;
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    default:
        return m_lastPressWasOfKey;
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // A key that is a shortcut is pressed on nothing.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_lastPressWasOfKey = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_lastPressWasOfKey = false;
    // What the system changes at run time arrives here, and so does what install() changes.
    const bool systemMayDiffer =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (systemMayDiffer && watched == qApp && m_installed && !m_installing && m_choice == ThemeChoice::System) {
        m_installing = true;
        const bool dark = systemIsDark();
        m_installing = false;
        if (dark != m_tokens.dark)
            QMetaObject::invokeMethod(
                this, [this] { apply(m_choice); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bitacora
