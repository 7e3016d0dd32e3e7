#pragma once

#include "SigningFixture.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace bitacora {

class PracticeDatabase;

/// A small practice with something in its tables, whose database no longer keeps a column to what it is for: somebody
/// who has the key can write there whatever they like.
class HostileDatabase
{
public:
    /// Filled, and closed; aborts the program when that fails.
    HostileDatabase();

    [[nodiscard]] SigningFixture &fixture() { return m_fixture; }
    /// Those of records: not what SQLite and the search keep for themselves.
    [[nodiscard]] const QStringList &tables() const { return m_tables; }
    /// A connection of one's own, while the practice is closed.
    [[nodiscard]] std::unique_ptr<PracticeDatabase> open() const;
    /// The file as it was once it was filled, while the practice is closed.
    void bringBack() const;

    /// Until it is opened anew, the connection also writes what checks and other tables forbid.
    [[nodiscard]] static bool liftChecks(const QSqlDatabase &connection);
    [[nodiscard]] static QStringList columnsOf(const QSqlDatabase &connection, const QString &table);

private:
    void fill();
    void makeUnguarded();

    SigningFixture m_fixture;
    QByteArray m_file;
    QStringList m_tables;
};

} // namespace bitacora
