#pragma once

#include "SecretBytes.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class FormField;
class PassphraseField;

/// Asks for what quick unlock is turned on with: the passphrase, a PIN twice, and for how many hours.
class QuickUnlockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuickUnlockPanel(QWidget *parent = nullptr);

    void open(int hours);
    void close();
    void setBusy(bool busy);
    void showPassphraseError(const QString &sentence);
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

    [[nodiscard]] SecretBytes passphrase() const;
    [[nodiscard]] SecretBytes pin() const;
    [[nodiscard]] int hours() const;

Q_SIGNALS:
    /// What can be seen to be wrong without the passphrase is right.
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void submit();
    void wipe();
    [[nodiscard]] bool validate();
    void retranslate();

    QLabel *m_sentence;
    PassphraseField *m_passphrase;
    FormField *m_passphraseForm;
    PassphraseField *m_pin;
    FormField *m_pinForm;
    PassphraseField *m_again;
    FormField *m_againForm;
    QLineEdit *m_hours;
    FormField *m_hoursForm;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace bitacora
