#pragma once

#include <QString>

namespace bitacora {

/// The files that SQLite keeps beside a database. Whoever may write into the folder can put one there that makes SQLite
/// write over, or delete, a file that lies elsewhere, before a single page was authenticated.
class SideFiles
{
public:
    /// The name of the first that leads elsewhere: a link, or a rollback journal that names a further journal (SQLite
    /// deletes that one once it has played the first back; a change of one database never writes such a name). Empty
    /// where none does.
    [[nodiscard]] static QString leadingElsewhere(const QString &databasePath);
};

} // namespace bitacora
