#include "NoteEditor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace bitacora {

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    constexpr int margin = 3;
    setTabChangesFocus(true);
    document()->setDocumentMargin(margin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_showing)
            Q_EMIT typed();
    });
}

void NoteEditor::showText(const QString &text)
{
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

void NoteEditor::setRows(int least, int most)
{
    m_leastRows = least;
    m_mostRows = most;
    updateGeometry();
}

int NoteEditor::heightOfRows(int rows) const
{
    // The style's padding and border lie between the editor and its viewport.
    // What is exactly as high as the text would still get a scroll bar.
    constexpr int slack = 2;
    const double around = slack + 2 * document()->documentMargin() + height() - viewport()->height();
    return int(std::ceil(rows * QFontMetricsF(font()).lineSpacing() + around));
}

int NoteEditor::shownRows() const
{
    int rows = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && rows < m_mostRows; block = block.next())
        rows += std::max(block.lineCount(), 1);
    return std::clamp(rows, m_leastRows, m_mostRows);
}

QSize NoteEditor::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfRows(shownRows())};
}

QSize NoteEditor::minimumSizeHint() const
{
    return {0, heightOfRows(shownRows())};
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool nothingToUndo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool nothingToRedo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (nothingToUndo || nothingToRedo) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own context menu is not somewhere else.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Lines break elsewhere now.
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace bitacora
