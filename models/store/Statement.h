#pragma once

#include "Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace bitacora {

struct StoreContext;

/// One use of a prepared statement: it comes from the context's cache and goes back there, reset, at the
/// end of the scope, so that no read stays open. Internal to the store.
class Statement
{
public:
    Statement(StoreContext &context, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the next placeholder.
    Statement &bind(qint64 value) { return bindValue(value); }
    Statement &bind(int value) { return bindValue(value); }
    Statement &bind(bool value) { return bindValue(int(value)); }
    /// A null string is stored as an empty one.
    Statement &bind(const QString &value) { return bindValue(value.isNull() ? QStringLiteral("") : value); }
    Statement &bind(const QByteArray &value) { return bindValue(value); }
    Statement &bind(const QDateTime &instant) { return bindValue(instant.toMSecsSinceEpoch()); }
    Statement &bindNull() { return bindValue(QVariant()); }
    Statement &bindValue(const QVariant &value);

    [[nodiscard]] Result<void> run();
    /// Steps to the next row; false at the end and on failure (see `finished`).
    bool next() { return m_query.next(); }
    /// After the last row: whether it was the end or a failure.
    [[nodiscard]] Result<void> finished() const;

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    /// Milliseconds since the epoch, as UTC.
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    StoreContext &m_context;
    QString m_sql;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_prepared = false;
};

} // namespace bitacora
