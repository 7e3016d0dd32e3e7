#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;

namespace bitacora {

/// A line for a secret: hidden unless the eye is pressed, without undo, suggestions or dragging, and wiped
/// from memory when it is cleared or goes.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    /// The keys that do what the eye does, as in browsers. The eye is no stop for Tab: whoever types the passphrase
    /// twice would press it with the first space of the second, and show what nobody is to see.
    static QKeySequence revealKeys();
    [[nodiscard]] bool isRevealed() const;
    void setRevealed(bool revealed);
    /// Empties the line and overwrites the buffer that held it.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_eye;
};

} // namespace bitacora
