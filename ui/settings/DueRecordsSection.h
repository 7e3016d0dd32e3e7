#pragma once

#include "DestructionPanel.h"
#include "RetainedRecord.h"
#include "SettingsSection.h"

#include <QList>
#include <QString>

class QLabel;
class QListWidget;
class QPushButton;

namespace bitacora {

class BackupDesk;
class MessageBar;
class OpenPractice;

/// The records that nobody has to keep any more: how many, which, what holds them, and their end.
class DueRecordsSection final : public SettingsSection
{
    Q_OBJECT

public:
    /// Without a desk it says nothing of how many backups hold a record.
    DueRecordsSection(OpenPractice &practice, BackupDesk *backups, QWidget *parent = nullptr);
    ~DueRecordsSection() override;

    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *destroyButton() const { return m_destroy; }
    [[nodiscard]] QPushButton *liftButton() const { return m_lift; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DestructionPanel *panel() const { return m_panel; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void follow();
    void showList();
    void showOffers();
    /// What a row says of a record.
    [[nodiscard]] QString rowOf(const RetainedRecord &record) const;
    /// Of the row that is chosen; null without one.
    [[nodiscard]] const RetainedRecord *chosen() const;
    [[nodiscard]] DestructionPanel::Backups backups() const;
    void begin();
    void lift();
    void end(const QString &sentence);

    OpenPractice &m_practice;
    BackupDesk *m_backups;
    QList<RetainedRecord> m_records;
    QLabel *m_state;
    QListWidget *m_list;
    QPushButton *m_destroy;
    QPushButton *m_lift;
    MessageBar *m_messages;
    DestructionPanel *m_panel;
};

} // namespace bitacora
