#pragma once

#include "FrontPage.h"
#include "QuickUnlock.h"

class QPushButton;

namespace bitacora {

class FormField;
class PassphraseField;
class UnlockPage;

/// Asks for the PIN of a practice that was locked, while quick unlock is on; the passphrase is a click away.
class PinPage final : public FrontPage
{
    Q_OBJECT

public:
    /// Says of the practice what `passphrasePage` says of it.
    PinPage(QuickUnlock &quick, const UnlockPage &passphrasePage, QWidget *parent = nullptr);

    void begin();
    [[nodiscard]] QWidget *firstField() const override;
    /// The data key, after unlocked().
    [[nodiscard]] SecretBytes takeKey() { return m_quick.takeKey(); }
    /// Empties the field and overwrites what it held; a PIN that is being looked at opens nothing.
    void wipe();
    [[nodiscard]] bool isUnlocking() const { return m_asks; }

Q_SIGNALS:
    void unlocked();
    void passphraseRequested();
    /// isUnlocking() may have changed.
    void busyChanged();
    /// The PIN opens nothing any more; why.
    void ended(const QString &sentence);

protected:
    void retranslate() override;
    void escape() override;

private:
    void unlock();
    void fail(QuickUnlock::Problem problem);
    void setBusy(bool busy);

    QuickUnlock &m_quick;
    const UnlockPage &m_passphrasePage;
    bool m_asks = false;
    PassphraseField *m_pin;
    FormField *m_form;
    QPushButton *m_unlock;
    QPushButton *m_usePassphrase;
};

} // namespace bitacora
