#include "RecordRows.h"

#include "Client.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QTimeZone>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    ClientColumn,
    NameColumn,
    StateColumn,
    BirthColumn,
    ChangedColumn,
    FromColumn,
    ToColumn,
    SessionsColumn,
};

QDate dayIn(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

QString clientSql()
{
    return u"SELECT c.id, c.name, c.state, c.birth_day, c.changed_ms, "
           "(SELECT s.day FROM session s INDEXED BY session_of_client_by_start WHERE s.client_id = c.id "
           "ORDER BY s.start_utc LIMIT 1), "
           "(SELECT s.day FROM session s INDEXED BY session_of_client_by_start WHERE s.client_id = c.id "
           "ORDER BY s.start_utc DESC LIMIT 1), "
           "(SELECT count(*) FROM session s WHERE s.client_id = c.id) FROM client c "_s;
}

RetainedRecord clientFrom(const Statement &row, const QTimeZone &zone, const RetentionRule &rule)
{
    RetainedRecord record;
    record.client = ClientId {row.integer(ClientColumn)};
    record.name = row.text(NameColumn);
    record.isActive = ClientState(row.integer(StateColumn)) == ClientState::Active;
    record.sessions = int(row.integer(SessionsColumn));
    record.from = dayIn(row, FromColumn);
    record.to = dayIn(row, ToColumn);
    if (record.sessions == 0)
        record.from = record.to = row.instant(ChangedColumn).toTimeZone(zone).date();
    record.keptUntil = rule.keepUntil(record.to, dayIn(row, BirthColumn));
    return record;
}

// Of the whole year of birth the last day, so that nothing goes too early.
QDate lastDayOf(const Statement &row, int yearColumn)
{
    constexpr int december = 12;
    constexpr int lastOfDecember = 31;
    return row.isNull(yearColumn) ? QDate() : QDate(int(row.integer(yearColumn)), december, lastOfDecember);
}

QString deletedSql()
{
    return u"SELECT d.client_id, '', 1, d.birth_year, 0, min(s.day), max(s.day), count(*) FROM deleted_client d "
           "JOIN session_of_deleted_client o ON o.client_id = d.client_id "
           "JOIN session s ON s.id = o.session_id AND s.client_id IS NULL "_s;
}

RetainedRecord deletedFrom(const Statement &row, const RetentionRule &rule)
{
    RetainedRecord record;
    record.kind = RecordKind::DeletedClient;
    record.client = ClientId {row.integer(ClientColumn)};
    record.sessions = int(row.integer(SessionsColumn));
    record.from = dayIn(row, FromColumn);
    record.to = dayIn(row, ToColumn);
    record.keptUntil = rule.keepUntil(record.to, lastDayOf(row, BirthColumn));
    return record;
}

template <typename Read>
Result<QList<RetainedRecord>> recordsOf(Statement &statement, Read read)
{
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<RetainedRecord> records;
    while (statement.next())
        records.append(read(statement));
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return records;
}

// The last day of a session that is past the rule.
QDate lastPastDay(const RetentionRule &rule, QDate today)
{
    QDate day = today.addYears(-rule.years);
    while (rule.keepUntil(day, {}) >= today)
        day = day.addDays(-1);
    return day;
}

} // namespace

Result<QList<RetainedRecord>> RecordRows::archivedClients(StoreContext &context, const RetentionRule &rule)
{
    Statement all(context, clientSql() + u"WHERE c.state = ? ORDER BY c.name_folded, c.id"_s);
    all.bind(int(ClientState::Archived));
    const QTimeZone zone(context.clock.zone());
    return recordsOf(all, [&](const Statement &row) { return clientFrom(row, zone, rule); });
}

Result<QList<RetainedRecord>> RecordRows::deletedClients(StoreContext &context, const RetentionRule &rule)
{
    Statement all(context, deletedSql() + u"GROUP BY d.client_id ORDER BY d.client_id"_s);
    return recordsOf(all, [&rule](const Statement &row) { return deletedFrom(row, rule); });
}

Result<QList<RetainedRecord>> RecordRows::looseSessions(StoreContext &context, const RetentionRule &rule, QDate today)
{
    Statement all(context,
                  u"SELECT NULL, '', 1, NULL, 0, min(s.day), max(s.day), count(*) FROM session s WHERE "_s
                      + condition(RecordKind::LooseSessions));
    all.bind(lastPastDay(rule, today).toJulianDay());
    auto found = recordsOf(all, [&rule](const Statement &row) {
        RetainedRecord record = deletedFrom(row, rule);
        record.kind = RecordKind::LooseSessions;
        return record;
    });
    if (found && found->constFirst().sessions == 0)
        found->clear();
    return found;
}

Result<RetainedRecord> RecordRows::ofClient(StoreContext &context, ClientId client, const RetentionRule &rule)
{
    const QTimeZone zone(context.clock.zone());
    Statement live(context, clientSql() + u"WHERE c.id = ?"_s);
    live.bind(client.value);
    auto found = recordsOf(live, [&](const Statement &row) { return clientFrom(row, zone, rule); });
    if (found && found->isEmpty()) {
        Statement deleted(context, deletedSql() + u"WHERE d.client_id = ? GROUP BY d.client_id"_s);
        deleted.bind(client.value);
        found = recordsOf(deleted, [&rule](const Statement &row) { return deletedFrom(row, rule); });
    }
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::RecordNotFound);
    return found->constFirst();
}

Result<void> RecordRows::expectNoHold(StoreContext &context, ClientId client)
{
    Statement find(context, u"SELECT 1 FROM record_hold WHERE client_id = ?"_s);
    if (auto ran = find.bind(client.value).run(); !ran)
        return ran;
    if (find.next())
        return failure(ErrorCode::RecordOnHold);
    return find.finished();
}

QString RecordRows::condition(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Client:
        return u"s.client_id = ?"_s;
    case RecordKind::DeletedClient:
        return u"s.client_id IS NULL AND s.id IN "
               "(SELECT o.session_id FROM session_of_deleted_client o WHERE o.client_id = ?)"_s;
    case RecordKind::LooseSessions:
        break;
    }
    return u"s.client_id IS NULL AND NOT EXISTS "
           "(SELECT 1 FROM session_of_deleted_client o WHERE o.session_id = s.id) AND s.day <= ?"_s;
}

void RecordRows::bindTo(Statement &statement, const RetainedRecord &record)
{
    const bool isLoose = record.kind == RecordKind::LooseSessions;
    statement.bind(isLoose ? record.to.toJulianDay() : record.client.value);
}

} // namespace bitacora
