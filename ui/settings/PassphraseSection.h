#pragma once

#include "SettingsSection.h"

class QProgressBar;
class QPushButton;

namespace bitacora {

class FormField;
class MessageBar;
class PassphraseChange;
class PassphraseField;
class Practice;
class StrengthMeter;
struct Error;

/// Changes the passphrase in place: a button that opens a panel with the present one, the new one twice, and
/// how strong the new one is.
class PassphraseSection : public SettingsSection
{
    Q_OBJECT

public:
    /// Below this score of the meter a passphrase is refused: it is guessed within 10^6 tries.
    static constexpr int leastScore = 2;

    explicit PassphraseSection(Practice &practice, QWidget *parent = nullptr);

    void openPanel();
    [[nodiscard]] PassphraseChange &change() { return *m_change; }

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildPanel();
    PassphraseField *addField(FormField *&form, const QString &objectName);
    void closePanel();
    void measure();
    void submit();
    bool validate();
    void setBusy(bool busy);
    void showFailure(const Error &error);
    void wipe();

    Practice &m_practice;
    PassphraseChange *m_change;
    QPushButton *m_open;
    QWidget *m_panel;
    MessageBar *m_messages;
    FormField *m_presentForm = nullptr;
    FormField *m_newForm = nullptr;
    FormField *m_againForm = nullptr;
    PassphraseField *m_present = nullptr;
    PassphraseField *m_new = nullptr;
    PassphraseField *m_again = nullptr;
    StrengthMeter *m_meter;
    QProgressBar *m_progress;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace bitacora
