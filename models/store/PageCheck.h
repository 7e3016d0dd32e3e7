#pragma once

#include "OpenFile.h"
#include "Result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace bitacora {

/// What SQLCipher finds of the pages of the open file, each by its HMAC; empty when all are as they were written.
/// Where the file, or a page of it, cannot be read that is no finding but a failure: StorageFailed, ... with `folder`.
/// Internal to the store.
[[nodiscard]] Result<QStringList> alteredPages(const QSqlDatabase &database, const QString &folder);

/// The pages of the open file that something reads through SQLite: SQLCipher reads none without its HMAC, so that only
/// the others are left to be checked. For a file that nobody writes to and that has no log, outside of a transaction, and
/// no longer than the database is open. Internal to the store.
class ReadPages
{
public:
    /// From now on, all in one transaction. StorageFailed, ... with `folder`.
    [[nodiscard]] static Result<ReadPages> follow(const QSqlDatabase &database, const QString &folder);
    /// Ends the transaction, too.
    ~ReadPages();
    ReadPages(ReadPages &&other) noexcept = default;
    ReadPages &operator=(ReadPages &&other) = delete;

    /// As alteredPages(), or Cancelled; where all that was read was sound, only what was not read is checked.
    [[nodiscard]] Result<QStringList> altered() &&;

private:
    ReadPages(const QSqlDatabase &database, const QString &folder, std::unique_ptr<OpenFile::PagesRead> read);

    /// False where SQLite reads no single page, and where one of those that were read, now or before, is not sound.
    [[nodiscard]] Result<bool> readOthers() const;
    void endTransaction() const;

    QSqlDatabase m_database;
    QString m_folder;
    std::unique_ptr<OpenFile::PagesRead> m_read;
};

} // namespace bitacora
