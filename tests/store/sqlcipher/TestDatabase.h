#pragma once

#include "SqlCipherDriver.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace bitacora::testing {

/// A connection for one test, closed and removed when it goes.
class TestDatabase
{
public:
    enum class Kind {
        /// Qt's own driver, the yardstick.
        QtSqlite,
        /// Our driver on plain SQLite.
        Plain,
        /// Our driver with a raw key.
        Encrypted
    };

    explicit TestDatabase(Kind kind, const QString &path = inMemory(), const QString &options = {});
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    static QString inMemory();

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] SqlCipherDriver *driver() const;
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }
    /// Runs one statement and fails the test's run loudly when it does not succeed.
    void run(const QString &sql) const;
    /// The first column of the first row.
    [[nodiscard]] QVariant value(const QString &sql) const;

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// The key of Kind::Encrypted.
KeyProvider testKey();
/// A key whose bytes are all `byte`.
KeyProvider keyOf(unsigned char byte);

/// A table `numbers` (i, square, word, bytes) with `count` rows, i from 0; every third word is NULL.
void fillNumbers(const QSqlDatabase &database, int count);

/// Rows "QSQLITE", "QSQLCIPHER" and "QSQLCIPHER encrypted" in the column `kind` of a data-driven test.
void addDriverRows();

} // namespace bitacora::testing

Q_DECLARE_METATYPE(bitacora::testing::TestDatabase::Kind)
