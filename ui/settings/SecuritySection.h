#pragma once

#include "SecretBytes.h"
#include "SettingsSection.h"

#include <functional>

namespace bitacora {

class MessageBar;
class OpenPractice;
class PassphraseChange;
class PassphrasePrompt;
class Preferences;
class SecurityRow;
class SheetCheckPanel;
struct Error;

/// How well the practice is protected, a line each: what is in order, and what is to be done, with the button that does
/// it.
class SecuritySection final : public SettingsSection
{
    Q_OBJECT

public:
    /// Replaces the data key with the window's help, which has to close the practice for that.
    using ReplaceKey = std::function<void(SecretBytes passphrase)>;

    SecuritySection(OpenPractice &practice, Preferences &preferences, QWidget *parent = nullptr);

    /// Until it is set, the replacement is not offered.
    void setReplaceKey(const ReplaceKey &replace);
    [[nodiscard]] PassphraseChange &strengthening() { return *m_strengthening; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Asked { Nothing, Dearer, NewKey };

    void connectRows();
    void refresh();
    void refreshCost();
    void refreshLock();
    void refreshBackups();
    void ask(Asked what);
    void closePanels();
    void submit();
    void showFailure(const Error &error);
    [[nodiscard]] QString costText() const;

    OpenPractice &m_practice;
    Preferences &m_preferences;
    ReplaceKey m_replaceKey;
    Asked m_asked = Asked::Nothing;
    PassphraseChange *m_strengthening;
    SecurityRow *m_encryption;
    SecurityRow *m_cost;
    SecurityRow *m_sheet;
    SecurityRow *m_key;
    SecurityRow *m_lock;
    SecurityRow *m_backup;
    SecurityRow *m_clipboard;
    PassphrasePrompt *m_prompt;
    SheetCheckPanel *m_check;
    MessageBar *m_messages;
};

} // namespace bitacora
