#pragma once

class QSqlDriver;

namespace bitacora {

/// Whether the system still says how long the open file of an SqlCipherDriver is, which it may not once the file's disk
/// is away. To be asked before `PRAGMA cipher_integrity_check`: where it does not, SQLCipher counts pages without an end.
[[nodiscard]] bool fileAnswers(const QSqlDriver &driver);

} // namespace bitacora
