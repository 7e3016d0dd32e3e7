#pragma once

#include "ActivityKind.h"
#include "PracticeOptions.h"
#include "Result.h"
#include "SecretBytes.h"
#include "VerifyReport.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace bitacora {

class ActivityRepository;
class BackupRepository;
class CalendarRepository;
class ClientRepository;
class DraftRepository;
class PendingErasure;
class PlanRepository;
class PracticeSettingsRepository;
class PeriodReportRepository;
class ProgressRepository;
class RetentionRepository;
class ReviewRepository;
class SeriesRepository;
class ServiceRepository;
class SessionFactsRepository;
class SessionNoteRepository;
class SessionRepository;
class SignedNoteRepository;

/// An open practice: a folder with `practice.db` (SQLCipher) and `keys.json`, and its repositories.
/// Lives on the thread that opened it; a worker opens a second one, read-only, with `dataKey()`.
class Practice : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder, its keys and a database with the usual services and one calendar.
    /// PracticeExists, PracticeNotWritable, PassphraseEmpty, DiskFull, ...; what was made is removed on failure.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> create(const QString &path, const SecretBytes &passphrase,
                                                                  const PracticeOptions &options = {});
    /// Slow (the key derivation): see unlock and openWithKey for doing that part on a worker.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> open(const QString &path, const SecretBytes &passphrase,
                                                                const PracticeOptions &options = {});
    /// Also with the key that a recovery code is; works without `keys.json`.
    /// PracticeNotFound, PracticeInUse, PracticeNewer, DatabaseKeyMismatch, DatabaseDamaged, ...
    [[nodiscard]] static Result<std::unique_ptr<Practice>> openWithKey(const QString &path, SecretBytes dataKey,
                                                                       const PracticeOptions &options = {});
    /// The key that `openWithKey` takes, on any thread. Slow. A wrong passphrase is noted, with the time alone, for the
    /// activity log of the next time that the practice is unlocked. After several the next try has to wait:
    /// UnlockDelayed.
    [[nodiscard]] static Result<SecretBytes> unlock(const QString &path, const SecretBytes &passphrase,
                                                    const Clock &clock = Clock::system());
    ~Practice() override;

    /// What closing the practice would erase from its file: for running it elsewhere, once the practice is closed,
    /// which is the only thing to do with it then. Null when there is nothing to erase.
    [[nodiscard]] std::unique_ptr<PendingErasure> takeErasure();

    /// Whether the folder looks like a practice (it has a practice.db).
    static bool exists(const QString &path);
    /// `path` with the suffix ".bitacora" where it lacks one.
    static QString withSuffix(const QString &path);
    /// What people call the practice in this folder, open or not: the folder's name without the suffix.
    static QString nameOf(const QString &path);
    static QString keyFilePath(const QString &path);
    static QString databasePath(const QString &path);

    [[nodiscard]] QString path() const;
    /// What its keys are bound to (see KeyFile::wrap); known without keys.json.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool isReadOnly() const;
    /// A copy for a worker's own connection; wipes itself.
    [[nodiscard]] SecretBytes dataKey() const;
    [[nodiscard]] QString recoveryCode() const;
    /// How dear a new passphrase is made to guess: at least as dear as the present one.
    [[nodiscard]] KdfCost kdfCost() const;

    /// Checks the old passphrase, then wraps the same data key anew. Slow (two key derivations). A wrong one is noted,
    /// and waited for, as by unlock().
    [[nodiscard]] Result<void> changePassphrase(const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase);
    /// Wraps the data key anew without the old passphrase (it was opened with the recovery code).
    [[nodiscard]] Result<void> setPassphrase(const SecretBytes &passphrase);
    /// Stores what KeyFile::wrap or rewrap made on a worker, and says so in the activity log, with what was noted of
    /// wrong passphrases: all of it, or nothing. Quick.
    [[nodiscard]] Result<void> replaceKeys(const QByteArray &keys, ActivityKind kind = ActivityKind::PassphraseChanged);

    /// After a right passphrase was typed while the practice is open: what was noted of wrong ones goes into the
    /// activity log, and the next wrong one is the first again.
    [[nodiscard]] Result<void> logFailedTries();

    /// Makes any number of changes, through any of the repositories, one: all are kept, or none. Their
    /// signals come at the end.
    [[nodiscard]] Result<void> inOneTransaction(const std::function<Result<void>()> &work);

    /// Reads through a read-only practice what was stored at one moment, whatever others store meanwhile. A writer
    /// is alone with its practice, and reads as ever. Not within itself.
    [[nodiscard]] Result<void> inOneSnapshot(const std::function<Result<void>()> &work);

    /// Every page's HMAC, integrity_check, foreign keys, the search index, the activity chain, what is signed. No record
    /// changes.
    [[nodiscard]] Result<VerifyReport> verify();

    [[nodiscard]] ClientRepository &clients() const;
    [[nodiscard]] PlanRepository &plans() const;
    [[nodiscard]] ServiceRepository &services() const;
    [[nodiscard]] CalendarRepository &calendars() const;
    [[nodiscard]] SessionRepository &sessions() const;
    [[nodiscard]] SeriesRepository &series() const;
    [[nodiscard]] SessionFactsRepository &sessionFacts() const;
    [[nodiscard]] SessionNoteRepository &sessionNotes() const;
    [[nodiscard]] ProgressRepository &progress() const;
    [[nodiscard]] PeriodReportRepository &periodReports() const;
    [[nodiscard]] SignedNoteRepository &signedNotes() const;
    [[nodiscard]] DraftRepository &drafts() const;
    [[nodiscard]] ActivityRepository &activity() const;
    [[nodiscard]] BackupRepository &backups() const;
    [[nodiscard]] PracticeSettingsRepository &settings() const;
    [[nodiscard]] ReviewRepository &review() const;
    [[nodiscard]] RetentionRepository &retention() const;

private:
    struct Private;
    explicit Practice(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace bitacora
