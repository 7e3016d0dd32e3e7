#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>
#include <vector>

class QSqlDriver;
struct sqlite3_file;

namespace bitacora {

/// The file of an open SqlCipherDriver as its bytes lie there, encrypted, read through SQLite's own handle: opening and
/// closing it once more would give up the locks that SQLite has on it (https://sqlite.org/howtocorrupt.html, 2.2).
/// As long as the driver is open.
class OpenFile
{
public:
    explicit OpenFile(const QSqlDriver &driver);

    /// None where the system does not say, as when the disk is away.
    [[nodiscard]] std::optional<qint64> size() const;
    /// For as long as what it returns lives, SQLite is told the size that the file has now; null where the system does
    /// not say. For `PRAGMA cipher_integrity_check`: SQLCipher counts pages without an end where it is not told.
    class KnownSize;
    [[nodiscard]] std::unique_ptr<KnownSize> holdSize() const;
    /// For as long as what it returns lives, the pages of so many bytes are followed that SQLite reads from the file; null
    /// where the system does not say how large it is, or it is larger than SQLite can use. Not beside holdSize().
    class PagesRead;
    [[nodiscard]] std::unique_ptr<PagesRead> followPages(int pageSize) const;
    /// All of `bytes`, from there on.
    [[nodiscard]] bool read(qint64 offset, std::span<char> bytes) const;

private:
    sqlite3_file *m_file = nullptr;
};

class OpenFile::KnownSize
{
public:
    KnownSize(sqlite3_file *file, qint64 size);
    ~KnownSize();
    Q_DISABLE_COPY_MOVE(KnownSize)

private:
    struct Methods;

    sqlite3_file *m_file;
    std::unique_ptr<Methods> m_methods;
};

class OpenFile::PagesRead
{
public:
    PagesRead(sqlite3_file *file, qint64 size, int pageSize);
    ~PagesRead();
    Q_DISABLE_COPY_MOVE(PagesRead)

    /// The first one from `page` on, counted from 1, that was not read so far: whole, and not of nothing but zeros, which
    /// SQLCipher may take for one that is not there yet. Never the one that SQLite does not use
    /// (https://sqlite.org/fileformat2.html, 1.4, "The Lock-Byte Page"). None when all were.
    [[nodiscard]] std::optional<qint64> nextMissing(qint64 page) const;

private:
    struct Methods;

    sqlite3_file *m_file;
    std::vector<bool> m_read;
    std::unique_ptr<Methods> m_methods;
};

} // namespace bitacora
