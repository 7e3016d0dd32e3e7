#pragma once

#include "NoteClaim.h"
#include "NoteHistory.h"
#include "SentenceBar.h"

#include <QTextEdit>

class QTextBlock;

namespace bitacora {

/// The text of a note as it is edited: every sentence knows its facts. As high as its text; whoever shows it scrolls.
/// Everything that is done to it can be taken back, and Ctrl+Z goes on to the records' own undo when there is nothing
/// left to take back. Tab leaves it.
class SentenceEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit SentenceEditor(QWidget *parent = nullptr);

    [[nodiscard]] const NoteText &note() const { return m_history.now().note; }
    /// Another note, with nothing to take back.
    void show(const NoteText &note);
    /// The same note after something was done to it: a step that can be taken back.
    void change(const NoteText &note);
    /// The same text with other marks.
    void mark(const NoteText &note);
    /// Otherwise it can only be read and copied from.
    void setChangeable(bool changeable);
    void setClaims(const QList<NoteClaim> &claims);
    [[nodiscard]] const QList<NoteClaim> &claims() const { return m_claims; }
    /// Tints the sentences that say one of the facts.
    void point(const QSet<FactId> &facts);
    /// The sentence under the pointer, else that with the cursor; less than 0 for none.
    [[nodiscard]] int current() const;
    /// Puts the keyboard there.
    void goTo(const TextRange &range);
    /// Goes on to the next thing to look at, a claim or a marked sentence, round and round. False when there is none.
    bool goToNext(bool backwards = false);
    [[nodiscard]] QList<SentenceBar *> bars() const;
    void undo();
    void redo();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person changed the text, or took something back.
    void typed();
    void currentChanged();
    void requested(int sentence, bitacora::SentenceDeed deed);
    /// Escape.
    void escaped();
    /// This part of it is to be seen.
    void shown(const QRect &rect);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString rawText() const;
    void render(const NoteMoment &moment);
    void takeText();
    void refresh();
    void showTints();
    void showBars();
    void placeBars();
    void styleBlock(const QTextBlock &block, bool afterHeading);
    [[nodiscard]] QList<SentenceBar::Row> rowsFor(const TextRange &line) const;
    [[nodiscard]] QList<TextRange> places() const;
    void setHovered(int sentence);
    void follow();
    void say();

    NoteHistory m_history;
    QList<NoteClaim> m_claims;
    QSet<FactId> m_pointed;
    QHash<int, SentenceBar *> m_bars;
    int m_hovered = -1;
    int m_current = -1;
    QString m_said;
    bool m_isShowing = false;
};

} // namespace bitacora
