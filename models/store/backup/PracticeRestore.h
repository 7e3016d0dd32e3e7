#pragma once

#include "PracticeBackup.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace bitacora {

/// A backup, wherever it is, and the key that opens it.
struct RestoreOrder
{
    /// The backup's folder.
    QString backup;
    SecretBytes dataKey;
    const Clock *clock = &Clock::system();
};

struct RestoredPractice
{
    QString path;
    /// Where the practice that was there before is now; empty when there was none.
    QString setAside;
};

/// What a rehearsal found.
struct Rehearsal
{
    qint64 milliseconds = 0;
    qint64 clients = 0;
    qint64 sessions = 0;
};

/// Brings a practice back from a backup. The backup stays as it is.
class PracticeRestore
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PracticeRestore)

public:
    /// What is done already, for tests that stop there.
    enum class Step { Copied, Waiting, SetAside, Placed };

    /// Makes the practice at `target`: copied beside it and verified there first, then named. A practice that stands
    /// there is set aside under another name before, and is back where that fails; nothing is written over. Whoever is
    /// killed on the way leaves the one or the other at `target`, or the next one who opens it puts it there (see
    /// InterruptedRestore).
    /// BackupMissing, BackupDamaged, BackupDiskFull, BackupFolderNotWritable, PracticeInUse (the one that stands there
    /// is open), PracticeExists (something else stands there, or it is inside of a backup), PracticeNewer, Cancelled, ...;
    /// StorageFailed, with where it is, when the one that was set aside could not be brought back.
    [[nodiscard]] static Result<RestoredPractice> run(const RestoreOrder &order, const QString &target,
                                                      const PracticeBackup::Progress &progress = {},
                                                      const std::function<void(Step)> &reached = {});
    /// The same into a scratch folder, where the practice is opened, verified and compared whole, and then removed.
    /// The errors of run(); BackupDamaged with what was found.
    [[nodiscard]] static Result<Rehearsal> rehearse(const RestoreOrder &order,
                                                    const PracticeBackup::Progress &progress = {});

private:
    [[nodiscard]] static Result<RestoredPractice> put(RestoredPractice restored,
                                                      const std::function<void(Step)> &reached);
    /// What the practice that is at `path` is called from now on.
    [[nodiscard]] static QString asideOf(const QString &path, const RestoreOrder &order);
    [[nodiscard]] static Failure bringBack(const RestoredPractice &restored);
};

} // namespace bitacora
