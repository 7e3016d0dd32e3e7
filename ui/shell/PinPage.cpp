#include "PinPage.h"

#include "Buttons.h"
#include "FormField.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "QuickKey.h"
#include "UnlockPage.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int columnWidth = 380;
constexpr int fieldHeight = 40;
constexpr int buttonHeight = 36;
} // namespace

PinPage::PinPage(QuickUnlock &quick, const UnlockPage &passphrasePage, QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_quick(quick)
    , m_passphrasePage(passphrasePage)
    , m_pin(new PassphraseField)
    , m_form(new FormField(m_pin, content()))
    , m_unlock(new QPushButton(content()))
    , m_usePassphrase(new QPushButton(content()))
{
    m_pin->setObjectName(u"unlockPin"_s);
    m_pin->setMinimumHeight(fieldHeight);
    m_pin->setMaxLength(QuickKey::mostDigits);
    m_pin->setInputMethodHints(m_pin->inputMethodHints() | Qt::ImhDigitsOnly);
    m_unlock->setObjectName(u"unlockPinButton"_s);
    m_unlock->setMinimumHeight(buttonHeight);
    m_usePassphrase->setObjectName(u"usePassphrase"_s);
    makePrimary(m_unlock);
    makeLink(m_usePassphrase);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_usePassphrase);
    buttons->addStretch();
    column()->addWidget(m_form);
    column()->addSpacing(metrics::halfGrid);
    column()->addLayout(buttons);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPage::unlock);
    connect(m_pin, &QLineEdit::textEdited, m_form, &FormField::clearError);
    connect(m_unlock, &QPushButton::clicked, this, &PinPage::unlock);
    connect(m_usePassphrase, &QPushButton::clicked, this, &PinPage::passphraseRequested);
    connect(&m_quick, &QuickUnlock::unlocked, this, [this] {
        if (!m_asks)
            return;
        setBusy(false);
        Q_EMIT unlocked();
    });
    connect(&m_quick, &QuickUnlock::failed, this, &PinPage::fail);
    retranslate();
}

void PinPage::begin()
{
    wipe();
    retranslate();
}

QWidget *PinPage::firstField() const
{
    return m_pin;
}

void PinPage::wipe()
{
    if (m_asks)
        m_quick.cancel();
    setBusy(false);
    m_pin->wipe();
    m_pin->setRevealed(false);
    m_form->clearError();
}

void PinPage::unlock()
{
    if (m_asks)
        return;
    if (m_pin->text().isEmpty())
        return m_form->setError(tr("Type the PIN."));
    setBusy(true);
    m_quick.unlock(SecretBytes::fromPassphrase(m_pin->text()));
}

void PinPage::fail(QuickUnlock::Problem problem)
{
    if (!m_asks)
        return;
    setBusy(false);
    const QString sentence = QuickUnlock::sentence(problem);
    if (!m_quick.until().isValid()) {
        Q_EMIT ended(sentence);
        return;
    }
    m_form->setError(problem == QuickUnlock::Problem::PinWrong
                         //: %1 says that the PIN is wrong
                         ? tr("%1 %n try(s) left.", nullptr, m_quick.triesLeft()).arg(sentence)
                         : sentence);
    m_pin->selectAll();
    m_pin->setFocus();
}

void PinPage::setBusy(bool busy)
{
    m_asks = busy;
    // The passphrase works always, also while the keychain does not answer. A field that was disabled would give the
    // keyboard to that button, and the button the Enter that is still on its way.
    m_pin->setReadOnly(busy);
    m_unlock->setEnabled(!busy);
    Q_EMIT busyChanged();
}

void PinPage::escape()
{
    if (m_asks)
        wipe();
    else
        Q_EMIT passphraseRequested();
}

void PinPage::retranslate()
{
    setTitle(u"Bitácora"_s);
    setSubtitle(m_passphrasePage.reasonText());
    //: The digits that open a locked practice for some hours
    m_form->setLabel(tr("PIN"));
    m_form->setHint(m_passphrasePage.hint());
    //: A button: opens the locked practice
    m_unlock->setText(tr("Unlock"));
    m_usePassphrase->setText(tr("Use the passphrase"));
}

} // namespace bitacora
