#pragma once

#include "SettingsSection.h"

class QPushButton;

namespace bitacora {

class BusyLine;
class FormField;
class MessageBar;
class NewPassphraseFields;
class PassphraseChange;
class PassphraseField;
class Practice;
struct Error;

/// Changes the passphrase in place: a button that opens a panel with the present one, the new one twice, and
/// how strong the new one is.
class PassphraseSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PassphraseSection(Practice &practice, QWidget *parent = nullptr);

    void openPanel();
    [[nodiscard]] PassphraseChange &change() { return *m_change; }

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildPanel();
    void closePanel();
    void goOn();
    void submit();
    bool validate();
    void setBusy(bool busy);
    void showFailure(const Error &error);
    void wipe();

    PassphraseChange *m_change;
    QPushButton *m_open;
    QWidget *m_panel;
    MessageBar *m_messages;
    PassphraseField *m_present;
    FormField *m_presentForm;
    NewPassphraseFields *m_fields;
    BusyLine *m_busy;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace bitacora
