#include "RecordDestruction.h"

#include "ActivityKind.h"
#include "ClientOfNote.h"
#include "PageErasure.h"
#include "RecordRows.h"
#include "RecordTraces.h"
#include "Statement.h"
#include "StoreContext.h"
#include "Tombstone.h"

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString sessionsOf(const RetainedRecord &record)
{
    return u"(SELECT s.id FROM session s WHERE "_s + RecordRows::condition(record.kind) + u')';
}

// How many rows a table has of the sessions of a record.
Result<int> countIn(StoreContext &context, const QString &table, const RetainedRecord &record)
{
    Statement count(context, u"SELECT count(*) FROM "_s + table + u" WHERE session_id IN "_s + sessionsOf(record));
    RecordRows::bindTo(count, record);
    if (const auto ran = count.run(); !ran)
        return Failure(ran.error());
    const int found = count.next() ? int(count.integer(0)) : 0;
    if (const auto finished = count.finished(); !finished)
        return Failure(finished.error());
    return found;
}

Result<int> countOfClient(StoreContext &context, const QString &table, ClientId client)
{
    Statement count(context, u"SELECT count(*) FROM "_s + table + u" WHERE client_id = ?"_s);
    if (const auto ran = count.bind(client.value).run(); !ran)
        return Failure(ran.error());
    const int found = count.next() ? int(count.integer(0)) : 0;
    if (const auto finished = count.finished(); !finished)
        return Failure(finished.error());
    return found;
}

struct Counted
{
    QLatin1String table;
    int RecordContents::*count;
};

constexpr auto ofSessions = std::to_array<Counted>({
    {"signed_note"_L1, &RecordContents::signedNotes},
    {"note_addendum"_L1, &RecordContents::addenda},
    {"session_note"_L1, &RecordContents::notes},
    {"session_facts"_L1, &RecordContents::facts},
    {"draft"_L1, &RecordContents::drafts},
    {"session_facts_draft"_L1, &RecordContents::drafts},
    {"session_note_draft"_L1, &RecordContents::drafts},
});

constexpr auto ofProfiles = std::to_array<Counted>({
    {"plan_entry"_L1, &RecordContents::planEntries},
    {"progress_report"_L1, &RecordContents::reports},
});

} // namespace

RecordDestruction::RecordDestruction(StoreContext &context, const RetainedRecord &record)
    : m_context(context)
    , m_record(record)
{
}

Result<RecordContents> RecordDestruction::contents(StoreContext &context, const RetainedRecord &record)
{
    RecordContents contents;
    contents.sessions = record.sessions;
    for (const Counted &counted : ofSessions) {
        const auto found = countIn(context, counted.table, record);
        if (!found)
            return Failure(found.error());
        contents.*(counted.count) += *found;
    }
    if (record.kind != RecordKind::Client)
        return contents;
    for (const Counted &counted : ofProfiles) {
        const auto found = countOfClient(context, counted.table, record.client);
        if (!found)
            return Failure(found.error());
        contents.*(counted.count) += *found;
    }
    return contents;
}

Result<void> RecordDestruction::begin(Tombstone &tombstone)
{
    if (auto read = readSessions(); !read)
        return read;
    if (auto read = readSigned(); !read)
        return read;
    tombstone.digest = Tombstone::digestOf(m_sessions);
    return {};
}

Result<void> RecordDestruction::readSessions()
{
    Statement find(m_context, u"SELECT s.id FROM session s WHERE "_s + RecordRows::condition(m_record.kind));
    RecordRows::bindTo(find, m_record);
    if (auto ran = find.run(); !ran)
        return ran;
    while (find.next())
        m_sessions.insert(SessionId {find.integer(0)}, {});
    return find.finished();
}

Result<void> RecordDestruction::readSigned()
{
    Statement find(m_context,
                   u"SELECT session_id, after FROM activity WHERE kind IN (?, ?) AND session_id IN "_s
                       + sessionsOf(m_record) + u" ORDER BY sequence"_s);
    find.bind(int(ActivityKind::NoteSigned)).bind(int(ActivityKind::AddendumSigned));
    RecordRows::bindTo(find, m_record);
    if (auto ran = find.run(); !ran)
        return ran;
    while (find.next())
        m_sessions[SessionId {find.integer(0)}].append(QByteArray::fromHex(find.text(1).toLatin1()));
    return find.finished();
}

Result<void> RecordDestruction::run()
{
    if (auto remembered = remember(); !remembered)
        return remembered;
    const auto states = RecordTraces::forget(m_context, m_record.client, sessions());
    if (!states)
        return Failure(states.error());
    m_states = *states;
    if (auto removed = removeSessions(); !removed)
        return removed;
    if (auto removed = removeProfile(); !removed)
        return removed;
    return PageErasure::request(m_context, PageErasure::Reach::WithNotes);
}

// From here on the file lets go of what was signed of these sessions, and takes none of them back.
Result<void> RecordDestruction::remember()
{
    {
        Statement newest(m_context, u"SELECT max(sequence) FROM activity"_s);
        if (auto ran = newest.run(); !ran)
            return ran;
        m_tombstone = newest.next() ? newest.integer(0) : 0;
        if (auto finished = newest.finished(); !finished)
            return finished;
    }
    Statement record(m_context, u"INSERT INTO destroyed_record (tombstone, client_id) VALUES (?, ?)"_s);
    record.bind(m_tombstone);
    record.bindValue(m_record.client.isValid() ? QVariant(m_record.client.value) : QVariant());
    if (auto ran = record.run(); !ran)
        return ran;
    Statement all(m_context,
                  u"INSERT INTO destroyed_session (session_id, tombstone) SELECT s.id, ? FROM session s WHERE "_s
                      + RecordRows::condition(m_record.kind));
    RecordRows::bindTo(all.bind(m_tombstone), m_record);
    return all.run();
}

Result<void> RecordDestruction::removeSessions() const
{
    const QString ofThem = u" IN (SELECT session_id FROM destroyed_session WHERE tombstone = ?)"_s;
    // Who a signed note is about goes only where nobody's session it is. Everything else of a session goes with it.
    const QStringList statements {u"UPDATE session SET client_id = NULL WHERE client_id IS NOT NULL AND id"_s + ofThem,
                                  u"DELETE FROM client_of_note WHERE session_id"_s + ofThem,
                                  u"DELETE FROM note_addendum WHERE session_id"_s + ofThem,
                                  u"DELETE FROM signed_note WHERE session_id"_s + ofThem,
                                  u"DELETE FROM session WHERE id"_s + ofThem};
    for (const QString &sql : statements) {
        Statement statement(m_context, sql);
        if (auto ran = statement.bind(m_tombstone).run(); !ran)
            return ran;
    }
    return {};
}

Result<void> RecordDestruction::removeProfile() const
{
    if (m_record.kind == RecordKind::Client) {
        if (auto removed = ClientsOfNotes::removeOf(m_context, m_record.client); !removed)
            return removed;
        // The plan, the marks in the graphs and the reports go with it.
        Statement remove(m_context, u"DELETE FROM client WHERE id = ?"_s);
        return remove.bind(m_record.client.value).run();
    }
    if (m_record.kind != RecordKind::DeletedClient)
        return {};
    for (const QString &table : {u"session_of_deleted_client"_s, u"deleted_client"_s}) {
        Statement remove(m_context, u"DELETE FROM "_s + table + u" WHERE client_id = ?"_s);
        if (auto ran = remove.bind(m_record.client.value).run(); !ran)
            return ran;
    }
    return {};
}

} // namespace bitacora
