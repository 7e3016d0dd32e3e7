#include "SentenceEditor.h"

#include "Announcement.h"
#include "Metrics.h"
#include "SentenceRows.h"
#include "TextChange.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace bitacora {

SentenceEditor::SentenceEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("noteText"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    // What is done to the sentences is taken back with what is typed: see NoteHistory.
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(metrics::halfGrid);
    connect(this, &QTextEdit::textChanged, this, &SentenceEditor::takeText);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SentenceEditor::follow);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        updateGeometry();
        placeBars();
    });
}

QString SentenceEditor::rawText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void SentenceEditor::show(const NoteText &note)
{
    m_claims.clear();
    m_hovered = -1;
    m_history.begin({note, 0});
    render(m_history.now());
}

void SentenceEditor::change(const NoteText &note)
{
    const TextChange change = TextChange::between(this->note().text(), note.text());
    const qsizetype cursor = textCursor().position();
    m_history.did({note, cursor <= change.start ? cursor : change.newEnd});
    m_claims.clear();
    render(m_history.now());
}

void SentenceEditor::mark(const NoteText &note)
{
    m_history.update(note);
    refresh();
}

void SentenceEditor::render(const NoteMoment &moment)
{
    m_isShowing = true;
    const QString &text = moment.note.text();
    const TextChange change = TextChange::between(rawText(), text);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(change.start));
    cursor.setPosition(int(change.oldEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(change.start, change.newEnd - change.start));
    cursor.endEditBlock();
    cursor.setPosition(int(std::clamp<qsizetype>(moment.cursor, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    m_isShowing = false;
    refresh();
}

void SentenceEditor::takeText()
{
    if (m_isShowing)
        return;
    NoteText next = note();
    const QString text = rawText();
    if (text == next.text())
        return;
    // What was found stays where it is until the text is looked through again.
    const TextChange change = TextChange::between(next.text(), text);
    m_claims.removeIf([&change](const NoteClaim &claim) {
        return claim.range.end() > change.start && claim.range.position < change.oldEnd;
    });
    for (NoteClaim &claim : m_claims) {
        if (claim.range.position >= change.oldEnd)
            claim.range.position += change.shift();
    }
    next.setText(text);
    m_history.typed({next, textCursor().position()});
    refresh();
    Q_EMIT typed();
}

void SentenceEditor::undo()
{
    if (!m_history.canUndo())
        return;
    m_claims.clear();
    render(m_history.undo());
    Q_EMIT typed();
}

void SentenceEditor::redo()
{
    if (!m_history.canRedo())
        return;
    m_claims.clear();
    render(m_history.redo());
    Q_EMIT typed();
}

void SentenceEditor::setChangeable(bool changeable)
{
    setTextInteractionFlags(changeable ? Qt::TextInteractionFlags(Qt::TextEditorInteraction)
                                       : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    refresh();
}

void SentenceEditor::setClaims(const QList<NoteClaim> &claims)
{
    if (claims == m_claims)
        return;
    m_claims = claims;
    refresh();
}

void SentenceEditor::point(const QSet<FactId> &facts)
{
    if (facts == m_pointed)
        return;
    m_pointed = facts;
    showTints();
    const QList<int> sentences = note().sentencesSaying(facts);
    if (sentences.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(note().sentences().at(sentences.constFirst()).range.position));
    Q_EMIT shown(cursorRect(cursor));
}

int SentenceEditor::current() const
{
    if (m_hovered >= 0 && m_hovered < note().sentences().size())
        return m_hovered;
    return hasFocus() ? note().sentenceAt(textCursor().position()) : -1;
}

void SentenceEditor::goTo(const TextRange &range)
{
    QTextCursor cursor(document());
    const qsizetype last = document()->characterCount() - 1;
    cursor.setPosition(int(std::clamp<qsizetype>(range.position, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end(), 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::ShortcutFocusReason);
    Q_EMIT shown(cursorRect());
}

QList<TextRange> SentenceEditor::places() const
{
    QList<TextRange> places;
    for (const NoteClaim &claim : m_claims)
        places.append(claim.range);
    for (const NoteText::Sentence &sentence : note().sentences()) {
        if (sentence.sentence.state != SentenceState::Current)
            places.append(sentence.range);
    }
    std::sort(places.begin(), places.end(),
              [](const TextRange &one, const TextRange &other) { return one.position < other.position; });
    return places;
}

bool SentenceEditor::goToNext(bool backwards)
{
    const QList<TextRange> all = places();
    if (all.isEmpty())
        return false;
    const qsizetype here = textCursor().selectionStart();
    const bool isOnOne = hasFocus();
    if (backwards) {
        const auto found =
            std::find_if(all.rbegin(), all.rend(), [here](const TextRange &place) { return place.position < here; });
        goTo(found == all.rend() ? all.constLast() : *found);
    } else {
        const auto found = std::find_if(all.begin(), all.end(), [here, isOnOne](const TextRange &place) {
            return isOnOne ? place.position > here : place.position >= here;
        });
        goTo(found == all.end() ? all.constFirst() : *found);
    }
    return true;
}

void SentenceEditor::setHovered(int sentence)
{
    if (sentence == m_hovered)
        return;
    m_hovered = sentence;
    follow();
}

void SentenceEditor::follow()
{
    if (m_isShowing)
        return;
    showTints();
    say();
    if (hasFocus())
        Q_EMIT shown(cursorRect());
    if (current() == m_current)
        return;
    m_current = current();
    Q_EMIT currentChanged();
}

// Whoever does not see the bar hears what it says when the cursor comes to it.
void SentenceEditor::say()
{
    if (!hasFocus())
        return;
    const int place = textCursor().selectionStart();
    QString said;
    for (const NoteClaim &claim : m_claims) {
        if (claim.range.touches(place))
            said = claim.plainText();
    }
    const int sentence = note().sentenceAt(place);
    if (said.isEmpty() && sentence >= 0)
        said = SentenceRows::matter(note().sentences().at(sentence).sentence);
    if (said != m_said && !said.isEmpty())
        announce(this, said);
    m_said = said;
}

QSize SentenceEditor::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), minimumSizeHint().height()};
}

QSize SentenceEditor::minimumSizeHint() const
{
    const int around = height() - viewport()->height();
    int text = int(std::ceil(document()->size().height()));
    // The room that the last paragraph keeps below it does not count as the document's.
    for (const SentenceBar *bar : m_bars)
        text = std::max(text, bar->geometry().bottom() + metrics::grid);
    return {0, text + std::max(around, 0)};
}

} // namespace bitacora
