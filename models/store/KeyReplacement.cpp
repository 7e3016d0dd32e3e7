#include "KeyReplacement.h"

#include "FileSync.h"
#include "KeyFile.h"
#include "PageCheck.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "PracticeLock.h"
#include "RecoverySheetCheck.h"
#include "SchemaMigration.h"
#include "SettingTable.h"
#include "SqlCipherDriver.h"
#include "Statement.h"
#include "StorageError.h"
#include "StoreContext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <filesystem>
#include <system_error>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString inFolder(const QString &path, const QString &name)
{
    return QDir::cleanPath(path) + u'/' + name;
}

QString nextDatabase(const QString &path)
{
    return inFolder(path, u"practice.next.db"_s);
}

QString nextKeys(const QString &path)
{
    return inFolder(path, u"keys.next.json"_s);
}

QString previousKeys(const QString &path)
{
    return inFolder(path, u"keys.previous.json"_s);
}

// QFile renames onto no file that is there.
bool replace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error && syncFolder(QFileInfo(to).path());
}

// With what lies beside them for a moment only: a journal, a file that was not yet renamed to its name.
QStringList leftovers(const QString &path)
{
    QStringList names;
    for (const QString &file : {nextDatabase(path), nextKeys(path), previousKeys(path)})
        names.append(QFileInfo(file).fileName() + u'*');
    return QDir(path).entryList(names, QDir::Files | QDir::Hidden);
}

void removeLeftovers(const QString &path)
{
    for (const QString &name : leftovers(path))
        QFile::remove(inFolder(path, name));
}

bool opens(const QString &path, const SecretBytes &dataKey)
{
    return PracticeDatabase::open(Practice::databasePath(path), dataKey, PracticeDatabase::Access::Untouched)
        .has_value();
}

/// What one statement says in its first row.
Result<QString> ask(const QSqlDatabase &database, const QString &sql, const QString &path)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return storageFailure(query.lastError(), path);
    return query.next() ? query.value(0).toString() : QString();
}

/// One replacement that runs.
class Replacement
{
public:
    Replacement(const QString &path, const PracticeOptions &options)
        : m_path(path)
        , m_options(options)
        , m_newKey(KeyFile::newDataKey())
    {
    }

    [[nodiscard]] Result<void> copy(const SecretBytes &oldKey) const
    {
        const auto source =
            PracticeDatabase::open(Practice::databasePath(m_path), oldKey, PracticeDatabase::Access::ReadWrite);
        if (!source)
            return Failure(source.error());
        // Without the log there is one file to replace; SQLite gives it up only when nobody else has it open.
        const auto mode = ask((*source)->connection(), u"PRAGMA journal_mode = DELETE"_s, m_path);
        if (!mode)
            return mode.error().code == ErrorCode::StorageFailed ? failure(ErrorCode::PracticeInUse, m_path)
                                                                 : Failure(mode.error());
        if (*mode != "delete"_L1)
            return failure(ErrorCode::PracticeInUse, m_path);
        const auto next = PracticeDatabase::open(nextDatabase(m_path), m_newKey, PracticeDatabase::Access::Filled);
        if (!next)
            return Failure(next.error());
        QFile::setPermissions(nextDatabase(m_path), QFile::ReadOwner | QFile::WriteOwner);
        auto *from = qobject_cast<SqlCipherDriver *>((*source)->connection().driver());
        auto *to = qobject_cast<SqlCipherDriver *>((*next)->connection().driver());
        if (from->backupTo(*to) != BackupOutcome::Finished)
            return storageFailure(from->lastError(), m_path);
        return log((*next)->connection());
    }

    /// Every page with the new key, and what stands on them.
    [[nodiscard]] Result<void> verify() const
    {
        const auto next = PracticeDatabase::open(nextDatabase(m_path), m_newKey, PracticeDatabase::Access::Untouched);
        if (!next)
            return Failure(next.error());
        const auto pages = alteredPages((*next)->connection(), m_path);
        const auto rows = ask((*next)->connection(), u"PRAGMA integrity_check"_s, m_path);
        if (!pages || !rows)
            return Failure(pages ? rows.error() : pages.error());
        // The copy alone is at fault: the practice is as it was.
        if (!pages->isEmpty() || *rows != "ok"_L1)
            return failure(ErrorCode::StorageFailed, m_path, pages->isEmpty() ? *rows : pages->constFirst());
        return {};
    }

    [[nodiscard]] Result<void> writeKeys(const SecretBytes &passphrase) const
    {
        const QString keys = Practice::keyFilePath(m_path);
        const auto id = KeyFile::practiceId(keys);
        if (!id)
            return Failure(id.error());
        const KdfCost cost = KeyFile::costOf(keys).value_or(m_options.kdfCost).orStronger(m_options.kdfCost);
        const auto present = KeyFile::read(keys);
        if (!present)
            return Failure(present.error());
        if (auto kept = KeyFile::save(previousKeys(m_path), *present); !kept)
            return kept;
        if (auto written = KeyFile::write(nextKeys(m_path), *id, m_newKey, passphrase, cost); !written)
            return written;
        const bool isSynced = syncFile(previousKeys(m_path)) && syncFile(nextKeys(m_path))
            && syncFile(nextDatabase(m_path)) && syncFolder(m_path);
        return isSynced ? Result<void>() : failure(ErrorCode::StorageFailed, m_path);
    }

    SecretBytes takeKey() { return std::move(m_newKey); }

private:
    // In the copy: it is said exactly when it has happened.
    [[nodiscard]] Result<void> log(const QSqlDatabase &database) const
    {
        StoreContext context(database, m_path, *m_options.clock, false);
        if (auto learned = context.learnHead(); !learned)
            return learned;
        auto logged = context.inTransaction([&]() -> Result<void> {
            // The sheet that was checked opens nothing any more.
            Statement forget(context, u"DELETE FROM setting WHERE name = ?"_s);
            const QString name = SettingName::statePrefix.toString() + RecoverySheetCheck::stateName();
            if (auto forgotten = forget.bind(name).run(); !forgotten)
                return forgotten;
            ActivityEntry entry;
            entry.kind = ActivityKind::DataKeyReplaced;
            return context.log(entry);
        });
        context.forgetStatements();
        return logged;
    }

    QString m_path;
    PracticeOptions m_options;
    SecretBytes m_newKey;
};

// The copies of before a migration have the old key; the migration has proved itself since.
void removeCopies(const QString &path)
{
    for (const SchemaStep &step : SchemaMigration::steps())
        QFile::remove(SchemaMigration::copyPath(Practice::databasePath(path), step.version));
}

} // namespace

Result<SecretBytes> KeyReplacement::run(const QString &path, const SecretBytes &passphrase,
                                        const PracticeOptions &options, const std::function<void(Step)> &reached)
{
    const auto tell = [&reached](Step step) {
        if (reached)
            reached(step);
    };
    const auto oldKey = Practice::unlock(path, passphrase, *options.clock);
    if (!oldKey)
        return Failure(oldKey.error());
    {
        // What an earlier version of the program wrote is brought up to date first, as by every opening.
        const auto practice = Practice::openWithKey(path, oldKey->clone(), options);
        if (!practice)
            return Failure(practice.error());
    }
    const auto lock = PracticeLock::take(path);
    if (!lock)
        return Failure(lock.error());
    removeLeftovers(path);
    Replacement replacement(path, options);
    Result<void> done = replacement.copy(*oldKey);
    if (done)
        done = replacement.verify();
    tell(Step::Copied);
    if (done)
        done = replacement.writeKeys(passphrase);
    tell(Step::KeysWritten);
    if (done && !replace(nextDatabase(path), Practice::databasePath(path)))
        done = opens(path, *oldKey) ? failure(ErrorCode::PracticeNotWritable, path) : Result<void>();
    if (!done) {
        removeLeftovers(path);
        return Failure(done.error());
    }
    tell(Step::DatabaseReplaced);
    // What fails from here on is ended by the next unlock.
    if (replace(nextKeys(path), Practice::keyFilePath(path)))
        tell(Step::KeysReplaced);
    removeCopies(path);
    return replacement.takeKey();
}

SecretBytes KeyReplacement::settle(const QString &path, const SecretBytes &passphrase, SecretBytes dataKey)
{
    if (leftovers(path).isEmpty())
        return dataKey;
    // Whoever has it may be replacing the key just now.
    const auto lock = PracticeLock::take(path);
    if (!lock)
        return dataKey;
    if (opens(path, dataKey)) {
        removeLeftovers(path);
        return dataKey;
    }
    for (const QString &keys : {nextKeys(path), previousKeys(path)}) {
        auto other = KeyFile::unwrap(keys, passphrase);
        if (!other || !opens(path, *other))
            continue;
        if (replace(keys, Practice::keyFilePath(path)))
            removeLeftovers(path);
        return std::move(*other);
    }
    return dataKey;
}

} // namespace bitacora
