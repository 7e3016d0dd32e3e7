#pragma once

#include <QtGlobal>

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

    /// None where the system does not say, as when the disk is away. To be asked before `PRAGMA cipher_integrity_check`:
    /// SQLCipher counts pages without an end then.
    [[nodiscard]] std::optional<qint64> size() const;
    /// All of `bytes`, from there on.
    [[nodiscard]] bool read(qint64 offset, std::span<char> bytes) const;

private:
    sqlite3_file *m_file = nullptr;
};

} // namespace bitacora
