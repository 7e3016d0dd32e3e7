#pragma once

#include "SecurityServices.h"
#include "SettingsSection.h"

namespace bitacora {

class BackupDesk;
class MessageBar;
class OpenPractice;
class PassphraseChange;
class PassphrasePrompt;
class Preferences;
class QuickUnlockSetting;
class SecurityRow;
class SheetCheckPanel;
struct BackupStanding;
struct Error;

/// How well the practice is protected, a line each: what is in order, and what is to be done, with the button that does
/// it.
class SecuritySection final : public SettingsSection
{
    Q_OBJECT

public:
    /// `backups`: who knows what lies in their places; without, the activity log is believed.
    SecuritySection(OpenPractice &practice, Preferences &preferences, const BackupDesk *backups = nullptr,
                    QWidget *parent = nullptr);

    void setServices(const SecurityServices &services);
    [[nodiscard]] PassphraseChange &strengthening() { return *m_strengthening; }

    /// Asks for two groups of the recovery sheet, and puts the keyboard there.
    void checkSheet();

Q_SIGNALS:
    /// The person is about to see to the backups.
    void backupsRequested();

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
    /// What is to be done about them; empty where they are in order.
    [[nodiscard]] QString backupsToDo(const BackupStanding &standing) const;
    [[nodiscard]] QString secondPlaceToDo(const BackupStanding &standing) const;
    [[nodiscard]] static QString lastBackup(const BackupStanding &standing);
    void refreshCapture();
    void ask(Asked what);
    void closePanels();
    void submit();
    void showFailure(const Error &error);
    [[nodiscard]] QString costText() const;
    [[nodiscard]] static QString moment(const QDateTime &at);
    /// Not too long ago, and not in the future.
    [[nodiscard]] bool isRecent(const QDateTime &at) const;

    OpenPractice &m_practice;
    Preferences &m_preferences;
    const BackupDesk *m_backups;
    SecurityServices m_services;
    Asked m_asked = Asked::Nothing;
    PassphraseChange *m_strengthening;
    SecurityRow *m_encryption;
    SecurityRow *m_cost;
    SecurityRow *m_sheet;
    SecurityRow *m_key;
    SecurityRow *m_lock;
    /// Where the window offers it.
    QuickUnlockSetting *m_quick = nullptr;
    SecurityRow *m_backup;
    SecurityRow *m_clipboard;
    SecurityRow *m_capture;
    PassphrasePrompt *m_prompt;
    SheetCheckPanel *m_check;
    MessageBar *m_messages;
};

} // namespace bitacora
