#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>

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

} // namespace bitacora
