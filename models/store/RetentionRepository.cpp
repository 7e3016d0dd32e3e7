#include "RetentionRepository.h"

#include "LocalNow.h"
#include "RecordDestruction.h"
#include "RecordRows.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QHash>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString holdSql = u"SELECT client_id, kind, reason, placed_ms, placed_by FROM record_hold "_s;

// As the activity log says it.
QString keyOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Legal:
        return u"holdLegal"_s;
    case HoldKind::Complaint:
        return u"holdComplaint"_s;
    case HoldKind::Request:
        return u"holdRequest"_s;
    }
    return {};
}

Result<QList<RecordHold>> holdsOf(Statement &statement)
{
    enum Column { ClientColumn, KindColumn, ReasonColumn, PlacedColumn, ByColumn };
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<RecordHold> holds;
    while (statement.next()) {
        holds.append({ClientId {statement.integer(ClientColumn)}, HoldKind(statement.integer(KindColumn)),
                      statement.text(ReasonColumn), statement.instant(PlacedColumn), statement.text(ByColumn)});
    }
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return holds;
}

Result<void> insert(StoreContext &context, const RecordHold &hold)
{
    Statement insert(
        context, u"INSERT INTO record_hold (client_id, kind, reason, placed_ms, placed_by) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(hold.client.value).bind(int(hold.kind)).bind(hold.reason);
    return insert.bind(hold.placedAt).bind(hold.placedBy).run();
}

} // namespace

RetentionRepository::RetentionRepository(StoreContext &context)
    : m_context(context)
{
}

QDate RetentionRepository::today() const
{
    return localNow(m_context.clock).date();
}

bool RetentionRepository::isKept() const
{
    return m_context.schemaVersion >= RecordRows::firstSchema;
}

Result<QList<RetainedRecord>> RetentionRepository::pastTheirPeriod(const RetentionRule &rule) const
{
    if (!isKept())
        return QList<RetainedRecord>();
    const QDate day = today();
    auto archived = RecordRows::archivedClients(m_context, rule);
    if (!archived)
        return archived;
    auto deleted = RecordRows::deletedClients(m_context, rule);
    if (!deleted)
        return deleted;
    auto loose = RecordRows::looseSessions(m_context, rule, day);
    if (!loose)
        return loose;
    QList<RetainedRecord> records = *archived + *deleted + *loose;
    records.removeIf([day](const RetainedRecord &record) { return record.keptUntil >= day; });
    const auto all = holds();
    if (!all)
        return Failure(all.error());
    QHash<ClientId, RecordHold> held;
    for (const RecordHold &hold : *all)
        held.insert(hold.client, hold);
    for (RetainedRecord &record : records) {
        if (const auto found = held.constFind(record.client); found != held.constEnd())
            record.hold = *found;
    }
    return records;
}

Result<RetainedRecord> RetentionRepository::find(ClientId client, const RetentionRule &rule) const
{
    if (!isKept())
        return failure(ErrorCode::RecordNotFound);
    if (!client.isValid()) {
        const auto loose = RecordRows::looseSessions(m_context, rule, today());
        if (!loose)
            return Failure(loose.error());
        return loose->isEmpty() ? Result<RetainedRecord>(failure(ErrorCode::RecordNotFound)) : loose->constFirst();
    }
    auto record = RecordRows::ofClient(m_context, client, rule);
    if (!record)
        return record;
    const auto held = hold(client);
    if (!held)
        return Failure(held.error());
    record->hold = *held;
    return record;
}

Result<RecordContents> RetentionRepository::contents(const RetainedRecord &record) const
{
    return RecordDestruction::contents(m_context, record);
}

Result<QList<RecordHold>> RetentionRepository::holds() const
{
    if (!isKept())
        return QList<RecordHold>();
    Statement all(m_context, holdSql + u"ORDER BY placed_ms, client_id"_s);
    return holdsOf(all);
}

Result<std::optional<RecordHold>> RetentionRepository::hold(ClientId client) const
{
    if (!isKept())
        return std::optional<RecordHold>();
    Statement find(m_context, holdSql + u"WHERE client_id = ?"_s);
    const auto found = holdsOf(find.bind(client.value));
    if (!found)
        return Failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<void> RetentionRepository::log(const RecordHold &hold, ActivityKind kind, bool isPlaced)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = hold.client;
    (isPlaced ? entry.after : entry.before) = keyOf(hold.kind);
    if (auto logged = m_context.log(entry); !logged)
        return logged;
    m_context.afterCommit([this, client = hold.client] { Q_EMIT holdChanged(client); });
    return {};
}

Result<RecordHold> RetentionRepository::placeHold(const RecordHold &hold, ActivityKind kind)
{
    if (const auto valid = validateHold(hold); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<RecordHold> {
        const auto record =
            hold.client.isValid() ? find(hold.client, {}) : Result<RetainedRecord>(failure(ErrorCode::RecordNotFound));
        if (!record)
            return Failure(record.error());
        if (record->hold)
            return failure(ErrorCode::RecordOnHold);
        RecordHold stored = hold;
        stored.reason = hold.reason.trimmed();
        if (!hold.placedAt.isValid()) {
            stored.placedAt = m_context.clock.now();
            stored.placedBy = m_context.actor;
        }
        if (const auto inserted = insert(m_context, stored); !inserted)
            return Failure(inserted.error());
        if (const auto logged = log(stored, kind, true); !logged)
            return Failure(logged.error());
        return stored;
    });
}

Result<RecordHold> RetentionRepository::liftHold(ClientId client, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<RecordHold> {
        const auto held = hold(client);
        if (!held)
            return Failure(held.error());
        if (!*held)
            return failure(ErrorCode::RecordNotFound);
        Statement remove(m_context, u"DELETE FROM record_hold WHERE client_id = ?"_s);
        if (const auto ran = remove.bind(client.value).run(); !ran)
            return Failure(ran.error());
        if (const auto logged = log(**held, kind, false); !logged)
            return Failure(logged.error());
        return **held;
    });
}

Result<Tombstone> RetentionRepository::destroy(ClientId client, const RetentionRule &rule)
{
    return m_context.inTransaction([&]() -> Result<Tombstone> {
        const auto record = find(client, rule);
        if (!record)
            return Failure(record.error());
        if (record->hold)
            return failure(ErrorCode::RecordOnHold);
        if (record->isActive)
            return failure(ErrorCode::RecordStillActive);
        if (record->keptUntil >= today())
            return failure(ErrorCode::RecordStillKept, record->keptUntil.toString(Qt::ISODate));
        const auto found = contents(*record);
        if (!found)
            return Failure(found.error());
        Tombstone tombstone {record->kind, record->from, record->to, *found, rule, {}};
        RecordDestruction destruction(m_context, *record);
        if (const auto begun = destruction.begin(tombstone); !begun)
            return Failure(begun.error());
        ActivityEntry entry;
        entry.kind = ActivityKind::RecordDestroyed;
        if (client.isValid())
            entry.client = client;
        entry.after = tombstone.toText();
        if (const auto logged = m_context.log(entry); !logged)
            return Failure(logged.error());
        if (const auto done = destruction.run(); !done)
            return Failure(done.error());
        // Forms first: none of them may keep once more what it was told to forget.
        m_context.afterCommit([this, client, ids = destruction.sessions(), names = destruction.states()] {
            Q_EMIT statesReplaced(names);
            Q_EMIT recordDestroyed(client, ids);
        });
        return tombstone;
    });
}

} // namespace bitacora
