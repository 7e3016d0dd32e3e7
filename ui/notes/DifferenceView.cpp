#include "DifferenceView.h"

#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

namespace bitacora {

using Kind = WordDifference::Kind;

namespace {

/// Percent of the font's own.
constexpr int lineHeight = 150;
/// How much of the color is in the tint behind a change.
constexpr double tintShare = 0.14;
/// Between what was taken out and what was added in its place: a thin space.
constexpr QChar gap(u'\u2009');

QTextCharFormat formatOf(Kind kind)
{
    const Tokens &tokens = Theme::instance().tokens();
    QTextCharFormat format;
    format.setForeground(tokens.text);
    if (kind == Kind::Added) {
        format.setFontUnderline(true);
        format.setBackground(mixed(tokens.surface, tokens.status(SessionStatus::Completed), tintShare));
    } else if (kind == Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setBackground(mixed(tokens.surface, tokens.danger(), tintShare));
    }
    return format;
}

bool isInPlace(Kind last, Kind kind)
{
    return last == Kind::Removed && kind == Kind::Added;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setFont(fontFor(TextRole::Body));
    document()->setDocumentMargin(metrics::halfGrid);
}

void DifferenceView::show(const QList<WordDifference> &differences)
{
    m_differences = differences;
    m_current = -1;
    findChanges();
    render();
}

void DifferenceView::findChanges()
{
    m_changes.clear();
    int position = 0;
    Kind last = Kind::Same;
    for (const WordDifference &piece : std::as_const(m_differences)) {
        const int length = int(piece.text.size()) + (isInPlace(last, piece.kind) ? 1 : 0);
        if (piece.kind != Kind::Same && last == Kind::Same)
            m_changes.append({{}, {}, position, 0});
        if (piece.kind != Kind::Same) {
            Change &change = m_changes.last();
            (piece.kind == Kind::Removed ? change.removed : change.added) = piece.text;
            change.length += length;
        }
        position += length;
        last = piece.kind;
    }
}

void DifferenceView::render()
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(lines);
    Kind last = Kind::Same;
    for (const WordDifference &piece : std::as_const(m_differences)) {
        if (isInPlace(last, piece.kind))
            cursor.insertText(gap, formatOf(Kind::Same));
        cursor.insertText(piece.text, formatOf(piece.kind));
        last = piece.kind;
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

bool DifferenceView::goToNext(bool backwards)
{
    const int count = int(m_changes.size());
    if (count == 0)
        return false;
    const int before = m_current < 0 && backwards ? 0 : m_current;
    m_current = (before + (backwards ? count - 1 : 1)) % count;
    const Change &change = m_changes.at(m_current);
    QTextCursor cursor(document());
    cursor.setPosition(change.position);
    cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
    return true;
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace bitacora
