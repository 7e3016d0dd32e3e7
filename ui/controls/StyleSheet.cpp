#include "StyleSheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// Colors stand as @name; they are put in below. No fonts here: a sheet's font would override setTextRole.
constexpr auto sheet = R"(
QLabel[bitacoraTone="1"] { color: @muted; }
QLabel[bitacoraTone="2"] { color: @accent; }
QLabel[bitacoraTone="3"] { color: @good; }
QLabel[bitacoraTone="4"] { color: @warning; }
QLabel[bitacoraTone="5"] { color: @danger; }
QToolTip { color: @text; background: @surface; border: 1px solid @hairline; padding: 4px 8px; }

QTextEdit, QPlainTextEdit {
    color: @text; background: @surface; border: 1px solid @hairline; border-radius: 7px; padding: 5px 7px;
    selection-color: @onAccent; selection-background-color: @accent;
}
QTextEdit[bitacoraInset="true"], QPlainTextEdit[bitacoraInset="true"] { background: @background; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 4px 6px; }
QTextEdit#noteText, QTextEdit#noteText:focus { border: none; border-left: 2px solid transparent; border-radius: 0px;
    padding: 0px 0px 0px 6px; }
QTextEdit#noteText:focus { border-left-color: @accent; }
QTextEdit:disabled, QPlainTextEdit:disabled { color: @muted; }

QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabBar::tab { color: @muted; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 8px 4px 9px 4px; margin-right: 14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:disabled { color: @hairline; }

QHeaderView { background: @background; border: none; }
QHeaderView::section { color: @muted; background: @background; border: none; border-bottom: 1px solid @hairline;
    padding: 0px 8px; min-height: 29px; }
QTableCornerButton::section { background: @background; border: none; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @hairline; }
QListView#besideGraph { background: @background; }
QListView#offers { border: 1px solid @hairline; selection-background-color: @accentTint;
    selection-color: @text; }
QListView#records, QListView#backups { border: 2px solid transparent; border-radius: 7px;
    selection-background-color: @accentTint; selection-color: @text; }
QListView#records:focus, QListView#backups:focus { border-color: @accent; }
QComboBox QAbstractItemView { border: 1px solid @hairline; padding: 4px; selection-background-color: @accentTint; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; border-bottom: 1px solid @hairline; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: 2px solid transparent;
    border-radius: 5px; padding: 4px 6px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @accentTint; }
QCalendarWidget QToolButton:focus { border-color: @accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }

QGraphicsView { border: 2px solid transparent; }
QGraphicsView:focus { border-color: @accent; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @thumbOver; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @hairline; }
QStatusBar::item { border: none; }
QGroupBox { border: none; margin-top: 24px; }
QGroupBox::title { subcontrol-origin: margin; left: 0px; }
QProgressBar { color: transparent; background: @hairline; border: none; border-radius: 2px; max-height: 4px;
    min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

constexpr double thumbShare = 0.22;
constexpr double thumbOverShare = 0.4;
constexpr double disabledShare = 0.55;

void setDisabledColors(QPalette &palette, const Tokens &tokens)
{
    const QColor faint = mixed(tokens.surface, tokens.text, disabledShare);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.background);
}

} // namespace

QString styleSheetFor(const Tokens &tokens)
{
    const std::pair<QString, QColor> colors[] = {
        // A longer name stands before the one that begins it.
        {u"@background"_s, tokens.background},
        {u"@surface"_s, tokens.surface},
        {u"@good"_s, tokens.status(SessionStatus::Completed)},
        {u"@warning"_s, tokens.warning()},
        {u"@danger"_s, tokens.danger()},
        {u"@text"_s, tokens.text},
        {u"@muted"_s, tokens.muted},
        {u"@hairline"_s, tokens.hairline},
        {u"@accentTint"_s, tokens.accentTint},
        {u"@accent"_s, tokens.accent},
        {u"@onAccent"_s, tokens.onAccent},
        {u"@thumbOver"_s, mixed(tokens.surface, tokens.text, thumbOverShare)},
        {u"@thumb"_s, mixed(tokens.surface, tokens.text, thumbShare)},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, color] : colors)
        text.replace(name, color.name());
    return text;
}

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.background},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.surface},
        {QPalette::AlternateBase, tokens.background},
        {QPalette::ToolTipBase, tokens.surface},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::PlaceholderText, tokens.muted},
        {QPalette::Text, tokens.text},
        {QPalette::Button, tokens.surface},
        {QPalette::ButtonText, tokens.text},
        {QPalette::BrightText, tokens.danger()},
        {QPalette::Light, tokens.surface},
        {QPalette::Midlight, tokens.background},
        {QPalette::Mid, tokens.hairline},
        {QPalette::Dark, tokens.muted},
        {QPalette::Shadow, tokens.hairline},
        {QPalette::Highlight, tokens.accent},
        {QPalette::HighlightedText, tokens.onAccent},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    setDisabledColors(palette, tokens);
    return palette;
}

} // namespace bitacora
