#pragma once

#include "PracticeBackup.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace bitacora {

class BackgroundJob;

/// Backs up practices that are locked already, behind their lock page; the key goes with the work. What became of it is
/// written into the activity log, by itself or, where the practice is open again meanwhile, by whoever has it open.
/// Destroying it cancels what still runs, and waits.
class LockedBackups : public QObject
{
    Q_OBJECT

public:
    /// Writes into the log of an open practice what became of a backup.
    using Write = std::function<void(const Result<MadeBackup> &outcome)>;

    explicit LockedBackups(QObject *parent = nullptr);
    ~LockedBackups() override;

    /// Of a practice that is closed; one of it that still runs gives way. Nothing happens without an order.
    void start(std::unique_ptr<BackupOrder> order);
    [[nodiscard]] bool isRunning() const { return !m_runs.isEmpty(); }
    /// The practice is about to be opened: from now on nothing else is written into its log from here.
    void opening(const QString &path);
    /// It is open; it tells its log what is still to be told, also of a backup before whose end could not be logged.
    void opened(const QString &path, const Write &write);
    void closed(const QString &path);
    void cancel();
    /// The same for one practice, and waits until nothing reads it any more.
    void stop(const QString &path);
    /// The same for all of them.
    void stopAll();

Q_SIGNALS:
    /// 0 to 100.
    void progressed(int percent);
    /// `error` is null where it went well.
    void ended(const QString &path, const std::shared_ptr<bitacora::Error> &error);

private:
    struct Run;
    void end(const QString &path, const Result<MadeBackup> &outcome);

    QHash<QString, std::shared_ptr<Run>> m_runs;
    QHash<QString, Write> m_writers;
    /// What could be written into no log, until the practice is open.
    QHash<QString, std::shared_ptr<Result<MadeBackup>>> m_unlogged;
    /// What comes after one that gives way.
    QHash<QString, std::shared_ptr<BackupOrder>> m_next;
};

} // namespace bitacora
