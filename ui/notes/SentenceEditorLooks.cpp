// How SentenceEditor looks, and what it does with keys and the pointer.

#include "SentenceEditor.h"

#include "Metrics.h"
#include "SentenceRows.h"
#include "TextRole.h"
#include "Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bitacora {

namespace {

/// Percent of the font's own.
constexpr int lineHeight = 150;
constexpr int paragraphGap = 20;
constexpr int headingGap = 2;

} // namespace

void SentenceEditor::refresh()
{
    showTints();
    showBars();
    m_current = current();
    Q_EMIT currentChanged();
}

void SentenceEditor::showTints()
{
    const Tokens &tokens = Theme::instance().tokens();
    QList<ExtraSelection> selections;
    const auto add = [&](const TextRange &range, const QTextCharFormat &format) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const qsizetype last = document()->characterCount() - 1;
        selection.cursor.setPosition(int(std::min(range.position, last)));
        selection.cursor.setPosition(int(std::min(range.end(), last)), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat tint;
    tint.setBackground(tokens.accentTint);
    QSet<int> tinted;
    if (const int sentence = current(); sentence >= 0)
        tinted.insert(sentence);
    for (const int sentence : note().sentencesSaying(m_pointed))
        tinted.insert(sentence);
    for (const int sentence : std::as_const(tinted))
        add(note().sentences().at(sentence).range, tint);
    QTextCharFormat changed;
    changed.setUnderlineStyle(QTextCharFormat::DashUnderline);
    changed.setUnderlineColor(tokens.warning());
    for (const NoteText::Sentence &sentence : note().sentences()) {
        if (sentence.sentence.state != SentenceState::Current)
            add(sentence.range, changed);
    }
    QTextCharFormat claimed;
    claimed.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    claimed.setUnderlineColor(tokens.danger());
    for (const NoteClaim &claim : m_claims)
        add(claim.range, claimed);
    setExtraSelections(selections);
}

QList<SentenceBar *> SentenceEditor::bars() const
{
    QList<int> blocks = m_bars.keys();
    std::sort(blocks.begin(), blocks.end());
    QList<SentenceBar *> bars;
    for (const int block : std::as_const(blocks))
        bars.append(m_bars.value(block));
    return bars;
}

void SentenceEditor::showBars()
{
    m_isShowing = true;
    QHash<int, SentenceBar *> before = std::exchange(m_bars, {});
    bool afterHeading = true;
    QWidget *last = this;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const TextRange line {block.position(), block.length() - 1};
        const QList<SentenceBar::Row> rows = SentenceRows::of(note(), m_claims, line, !isReadOnly());
        if (!rows.isEmpty()) {
            SentenceBar *bar = before.take(block.blockNumber());
            if (!bar) {
                bar = new SentenceBar(viewport());
                connect(bar, &SentenceBar::requested, this, &SentenceEditor::requested);
            }
            bar->setRows(rows);
            m_bars.insert(block.blockNumber(), bar);
            const QList<QWidget *> stops = bar->findChildren<QWidget *>();
            for (QWidget *stop : stops) {
                if (stop->focusPolicy() == Qt::NoFocus)
                    continue;
                setTabOrder(last, stop);
                last = stop;
            }
        }
        styleBlock(block, afterHeading);
        afterHeading = note().isHeading(block.text());
    }
    for (SentenceBar *bar : std::as_const(before)) {
        if (bar->isAncestorOf(focusWidget()))
            setFocus(Qt::OtherFocusReason);
        bar->hide();
        bar->deleteLater();
    }
    m_isShowing = false;
    placeBars();
}

void SentenceEditor::styleBlock(const QTextBlock &block, bool afterHeading)
{
    const bool isHeading = note().isHeading(block.text());
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(block.blockNumber() == 0 ? 0 : afterHeading ? headingGap : paragraphGap);
    const SentenceBar *bar = m_bars.value(block.blockNumber());
    const int width = viewport()->width() - int(2 * document()->documentMargin());
    const int height = bar && width > 0 ? bar->layout()->totalHeightForWidth(width) + metrics::grid : 0;
    format.setBottomMargin(height);
    QTextCursor cursor(block);
    if (format != block.blockFormat())
        cursor.setBlockFormat(format);
    QTextCharFormat letters;
    if (isHeading)
        letters.setFontWeight(QFont::DemiBold);
    const bool isStrong = block.charFormat().fontWeight() == QFont::DemiBold;
    const bool firstIsStrong =
        !block.begin().atEnd() && block.begin().fragment().charFormat().fontWeight() == QFont::DemiBold;
    if (isStrong == isHeading && firstIsStrong == (isHeading && block.length() > 1))
        return;
    cursor.setBlockCharFormat(letters);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

void SentenceEditor::placeBars()
{
    const int margin = int(document()->documentMargin());
    for (auto it = m_bars.cbegin(); it != m_bars.cend(); ++it) {
        const QTextBlock block = document()->findBlockByNumber(it.key());
        if (!block.isValid())
            continue;
        const QRectF text = document()->documentLayout()->blockBoundingRect(block);
        const int width = viewport()->width() - 2 * margin;
        const int height = it.value()->layout()->totalHeightForWidth(width);
        it.value()->setGeometry(margin, int(std::ceil(text.bottom())) + metrics::halfGrid, width, height);
        it.value()->show();
    }
    updateGeometry();
}

void SentenceEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return placeBars();
    // Bars are as high as their words need.
    showBars();
    updateGeometry();
}

void SentenceEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

bool SentenceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if (isUndo || isRedo) {
            event->setAccepted(!isReadOnly() && (isUndo ? m_history.canUndo() : m_history.canRedo()));
            return event->isAccepted();
        }
    }
    return QTextEdit::event(event);
}

void SentenceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        QTextEdit::keyPressEvent(event);
}

void SentenceEditor::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int place = document()->documentLayout()->hitTest(event->position(), Qt::ExactHit);
    setHovered(place < 0 ? -1 : note().sentenceAt(place));
}

void SentenceEditor::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    setHovered(-1);
}

void SentenceEditor::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    follow();
}

void SentenceEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    follow();
}

void SentenceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> usual = menu->actions();
    QAction *first = usual.isEmpty() ? nullptr : usual.constFirst();
    const auto insert = [&](const QString &text, auto run) {
        auto *action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, run);
        menu->insertAction(first, action);
        return action;
    };
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = isKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    const int sentence = note().sentenceAt(place);
    if (sentence >= 0 && !isReadOnly()) {
        for (const SentenceDeed deed : SentenceRows::deeds(note().sentences().at(sentence).sentence))
            insert(SentenceBar::deedText(deed), [this, sentence, deed] { Q_EMIT requested(sentence, deed); });
    }
    // Its own undo is that of the note.
    for (QAction *action : usual) {
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    insert(tr("Undo"), &SentenceEditor::undo)->setEnabled(m_history.canUndo());
    insert(tr("Redo"), &SentenceEditor::redo)->setEnabled(m_history.canRedo());
    menu->popup(event->globalPos());
}

} // namespace bitacora
