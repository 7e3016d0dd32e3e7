#pragma once

#include "BackupList.h"
#include "BackupSettings.h"
#include "Error.h"

#include <QObject>

#include <optional>

class QTimer;

namespace bitacora {

class BackgroundJob;
class OpenPractice;

/// The backups of an open practice: makes them when they are asked for or due, on a thread of their own, writes into the
/// activity log what became of each, and knows those that there are. Destroying it cancels what still runs.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    struct Listed
    {
        StoredBackup backup;
        bool isSecond = false;
        /// It was made before the practice got the key that it has now, or is another practice's.
        bool hasOtherKey = false;
    };

    explicit BackupDesk(OpenPractice &practice, QObject *parent = nullptr);
    ~BackupDesk() override;

    /// From now on one is made every few hours, as the settings say, where something was changed. One that is overdue
    /// already is made within a minute or two.
    void keepTime();
    /// One at a time: nothing happens while another one runs.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// The one that runs; for what shows how far it is.
    [[nodiscard]] BackgroundJob &job() const { return *m_job; }
    /// Restores a backup into a scratch folder and compares it. Ends with rehearsed() or failed().
    void rehearse(const QString &path);

    /// Where a backup is restored to: the practice that is open, or whose backup is open.
    void setRestoreTarget(const QString &path) { m_restoreTarget = path; }
    [[nodiscard]] QString restoreTarget() const { return m_restoreTarget; }

    /// Reads the folders anew, on another thread; then changed(). Where a backup is open, there is that one alone.
    void list();
    /// Newest first; as of the last reading.
    [[nodiscard]] const QList<Listed> &backups() const { return m_backups; }
    /// False while they are being read.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    [[nodiscard]] BackupSettings settings() const;
    [[nodiscard]] Result<void> setSettings(const BackupSettings &settings);
    /// Where they are while the settings name no folder, or that folder.
    [[nodiscard]] QString folder() const { return folderOf(settings()); }
    /// The same of settings that are not stored yet.
    [[nodiscard]] QString folderOf(const BackupSettings &settings) const;
    /// See BackupStanding.
    [[nodiscard]] QString lastFailure() const;
    /// The same of the second place.
    [[nodiscard]] QString lastSecondFailure() const;
    /// Whether it is time to call to mind that there is no second place: once there are backups, every 30 days.
    [[nodiscard]] bool reminderIsDue();
    [[nodiscard]] OpenPractice &practice() const { return m_practice; }

Q_SIGNALS:
    /// What there is, or whether one is being made.
    void changed();
    void made(const QString &path);
    void failed(const bitacora::Error &error);
    void rehearsed(const QString &path, qint64 milliseconds);
    /// The person wants to look into one, or to have it in the place of the practice.
    void openRequested(const QString &path);
    void restoreRequested(const QString &path);

private:
    void end(const Result<MadeBackup> &outcome);
    void startWhenDue();

    OpenPractice &m_practice;
    BackgroundJob *m_job;
    BackgroundJob *m_listing;
    QTimer *m_timer;
    bool m_isBackingUp = false;
    /// Or when the last one was made, before this tried any.
    QDateTime m_lastTry;
    QString m_restoreTarget;
    QList<Listed> m_backups;
    bool m_isListed = false;
};

} // namespace bitacora
