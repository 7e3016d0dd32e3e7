#pragma once

#include <QPlainTextEdit>

namespace bitacora {

/// Where a note is typed. Tab leaves it; Ctrl+Z first takes back typing, and goes on to the records'
/// own undo when there is no typing left to take back. Grows with its text between two heights.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Shows another text, with nothing to undo.
    void showText(const QString &text);
    /// The least and the most rows of text that its height shows before it scrolls.
    void setRows(int least, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person changed the text.
    void typed();
    /// The keyboard went elsewhere.
    void left();
    /// Escape: back to the list.
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOfRows(int rows) const;
    [[nodiscard]] int shownRows() const;

    bool m_showing = false;
    int m_leastRows = 2;
    int m_mostRows = 12;
};

} // namespace bitacora
