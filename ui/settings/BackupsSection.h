#pragma once

#include "Error.h"
#include "SettingsSection.h"

#include <QString>

class QLabel;
class QListWidget;
class QPushButton;

namespace bitacora {

class BackupDesk;
class BackupPlaceField;
class BusyLine;
class ChoiceField;
class FormField;
class MessageBar;
struct BackupStanding;

/// The backups of the practice: how it stands, one now, when and where they are made, and what can be done with each.
class BackupsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupsSection(BackupDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] QLabel *secondState() const;
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    [[nodiscard]] BusyLine *busy() const { return m_busy; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *rehearseButton() const { return m_rehearse; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *folderButton() const;
    [[nodiscard]] QPushButton *secondButton() const;
    [[nodiscard]] ChoiceField *hours() const { return m_hours; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    /// What can be done with the one that is chosen.
    void showOffers();
    void showState(const BackupStanding &standing);
    void showPlaces(const BackupStanding &standing);
    void showList();
    void chooseHours();
    void bringMessageIntoView();
    void offerToRestore();
    void showRehearsed(qint64 milliseconds);
    /// Of the row that is chosen; empty without one.
    [[nodiscard]] QString chosen() const;
    /// What is open is a backup itself.
    [[nodiscard]] bool isBackup() const;

    BackupDesk &m_desk;
    QLabel *m_state;
    QPushButton *m_start;
    BusyLine *m_busy;
    MessageBar *m_messages;
    BackupPlaceField *m_second;
    ChoiceField *m_hours;
    FormField *m_hoursField;
    BackupPlaceField *m_first;
    QLabel *m_listTitle;
    QListWidget *m_list;
    QLabel *m_keyHint;
    QPushButton *m_open;
    QPushButton *m_rehearse;
    QPushButton *m_restore;
    /// Which button began what runs.
    QPushButton *m_pressed = nullptr;
    /// What the button beside the message restores.
    QString m_toRestore;
};

} // namespace bitacora
