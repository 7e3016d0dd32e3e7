#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace bitacora {

/// One connection to a practice's database; closes it when it goes. Internal to the store.
class PracticeDatabase
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PracticeDatabase)

public:
    enum class Access {
        /// Reads and writes; makes the file where it is missing.
        ReadWrite,
        /// Refuses to change a record, but takes part in the write-ahead log as every reader does.
        ReadOnly,
        /// Leaves the folder alone entirely: for a look at the key and the version, and for read-only media.
        Untouched,
        /// A new file that is filled by one copy, and is nothing until that is whole: without a log of its own.
        Filled,
    };

    /// `path` is the file. DatabaseKeyMismatch, DatabaseDamaged, PracticeNotWritable, DiskFull, ...
    [[nodiscard]] static Result<std::unique_ptr<PracticeDatabase>> open(const QString &path, const SecretBytes &dataKey,
                                                                        Access access);
    ~PracticeDatabase();
    Q_DISABLE_COPY_MOVE(PracticeDatabase)

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    /// Opens the connection anew, on a file that is there. StorageFailed, DiskFull: then it is not to be used.
    [[nodiscard]] Result<void> reopen();
    /// For the driver, and for copies that a worker asks for.
    [[nodiscard]] const SecretBytes &dataKey() const { return *m_dataKey; }

private:
    [[nodiscard]] static Result<std::unique_ptr<PracticeDatabase>> openOnce(const QString &path,
                                                                            const SecretBytes &dataKey, Access access);
    [[nodiscard]] static Result<void> refusePlantedFiles(const QString &path);
    PracticeDatabase(const QString &path, std::shared_ptr<const SecretBytes> dataKey, Access access);
    [[nodiscard]] Result<void> applySettings();
    [[nodiscard]] Result<void> renew();

    const QString m_path;
    const Access m_access;
    QSqlDatabase m_connection;
    const std::shared_ptr<const SecretBytes> m_dataKey;
};

} // namespace bitacora
