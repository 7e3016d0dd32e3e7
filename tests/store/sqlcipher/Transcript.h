#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace bitacora::testing {

/// What one sees of a driver while a scenario runs, a line an observation, so that two drivers can be compared.
class Transcript
{
public:
    void add(const QString &line) { m_lines.append(line); }
    void add(const QString &label, const QVariant &value);
    void add(const QString &label, const QSqlRecord &record);
    /// Type, native code and the driver's own text; the database's text differs between versions of SQLite.
    void add(const QString &label, const QSqlError &error);
    /// Whether it is active and selects, where it stands, what it affected, and its error.
    void addState(const QString &label, const QSqlQuery &query);
    /// The values of the current row, each with its type.
    void addRow(const QSqlQuery &query);
    /// Every row that is left.
    void addRows(QSqlQuery &query);
    /// Runs the statement and writes down its outcome and its rows.
    void run(const QSqlDatabase &database, const QString &sql);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QString described(const QVariant &value);

using Scenario = std::function<void(Transcript &transcript, const QSqlDatabase &database)>;

/// Runs the scenario with QSQLITE, with our driver on plain SQLite, and with our driver and a key, each on an empty
/// database, and fails the test where ours are seen to behave otherwise, or where nothing was seen.
void compareWithQt(const Scenario &scenario);

} // namespace bitacora::testing
