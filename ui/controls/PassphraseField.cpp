#include "PassphraseField.h"

#include "Icons.h"
#include "SecretBytes.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace bitacora {

QKeySequence PassphraseField::revealKeys()
{
    return QKeySequence(Qt::ALT | Qt::Key_F8);
}

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(themedIcon(Icon::Eye), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PassphraseField::setRevealed);
    setRevealed(false);
}

PassphraseField::~PassphraseField()
{
    // Who listens may be half gone already.
    const QSignalBlocker quiet(this);
    wipe();
}

bool PassphraseField::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void PassphraseField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // Qt takes the hints away with the echo mode; a secret that shows is a secret still.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | (revealed ? Qt::ImhNone : Qt::ImhHiddenText));
    m_eye->setChecked(revealed);
    m_eye->setIcon(themedIcon(revealed ? Icon::EyeOff : Icon::Eye));
    retranslate();
}

void PassphraseField::wipe()
{
    // The line shares its buffer with this copy; once it let go, the copy is the only one and is overwritten in place.
    // Not clear(): that would remember the characters for undo.
    QString secret = text();
    setText({});
    bitacora::wipe(secret);
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    if (pressed == revealKeys()) {
        setRevealed(!isRevealed());
        event->accept();
        return;
    }
    // What shows may be looked at, and goes nowhere else.
    for (const auto refused : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut}) {
        if (event->matches(refused)) {
            event->accept();
            return;
        }
    }
    // Qt copies what these take away.
    const bool takesAll = event->matches(QKeySequence::DeleteCompleteLine);
    if (takesAll || event->matches(QKeySequence::DeleteEndOfLine)) {
        setSelection(takesAll ? 0 : cursorPosition(), int(text().size()));
        del();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseField::mouseReleaseEvent(QMouseEvent *event)
{
    // Qt copies what was selected, where selecting is copying.
    if (event->button() == Qt::LeftButton)
        event->accept();
    else
        QLineEdit::mouseReleaseEvent(event);
}

void PassphraseField::contextMenuEvent(QContextMenuEvent *event)
{
    // The usual menu offers undo and copying; pasting works with the keyboard.
    event->accept();
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PassphraseField::retranslate()
{
    m_eye->setText(isRevealed() ? tr("Hide passphrase") : tr("Show passphrase"));
    //: A tool tip; %1 is what the button does, %2 the keys that do the same
    m_eye->setToolTip(tr("%1 (%2)").arg(m_eye->text(), revealKeys().toString(QKeySequence::NativeText)));
}

} // namespace bitacora
