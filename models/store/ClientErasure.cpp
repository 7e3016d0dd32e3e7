// How ClientRepository deletes a profile, and brings it back.

#include "ClientOfNote.h"
#include "ClientRepository.h"
#include "ClientRows.h"
#include "ClientTraces.h"
#include "PageErasure.h"
#include "PeriodReportRows.h"
#include "PlanRows.h"
#include "ProgressRows.h"
#include "RecordRows.h"
#include "SessionStatus.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> log(StoreContext &context, ClientId id, ActivityKind kind)
{
    // Nothing of the person: the log outlives the profile.
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = id;
    return context.log(entry);
}

Result<QList<SessionId>> sessionsOf(StoreContext &context, ClientId id)
{
    Statement find(context, u"SELECT id FROM session WHERE client_id = ? ORDER BY id"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    QList<SessionId> ids;
    while (find.next())
        ids.append(SessionId {find.integer(0)});
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return ids;
}

// Remembers whose the sessions were, and how old that client was, for as long as they are to be kept.
Result<void> rememberDeleted(StoreContext &context, const Client &client)
{
    Statement deleted(context, u"INSERT OR REPLACE INTO deleted_client (client_id, birth_year) VALUES (?, ?)"_s);
    deleted.bind(client.id.value);
    deleted.bindValue(client.birthDate.isValid() ? QVariant(client.birthDate.year()) : QVariant());
    if (auto ran = deleted.run(); !ran)
        return ran;
    Statement sessions(context,
                       u"INSERT OR REPLACE INTO session_of_deleted_client (session_id, client_id) "
                       "SELECT id, client_id FROM session WHERE client_id = ?"_s);
    return sessions.bind(client.id.value).run();
}

Result<void> forgetDeleted(StoreContext &context, ClientId id)
{
    for (const QString &table : {u"session_of_deleted_client"_s, u"deleted_client"_s}) {
        Statement remove(context, u"DELETE FROM "_s + table + u" WHERE client_id = ?"_s);
        if (auto ran = remove.bind(id.value).run(); !ran)
            return ran;
    }
    return {};
}

Result<void> removeRecord(StoreContext &context, ClientId id)
{
    // The plan, the marks in the graphs and the reports go with the record. When a session was changed last stays: it is
    // not the session that changes.
    Statement unlink(context, u"UPDATE session SET client_id = NULL WHERE client_id = ?"_s);
    if (auto ran = unlink.bind(id.value).run(); !ran)
        return ran;
    if (auto removed = ClientsOfNotes::removeOf(context, id); !removed)
        return removed;
    Statement remove(context, u"DELETE FROM client WHERE id = ?"_s);
    return remove.bind(id.value).run();
}

Result<void> insertRecord(StoreContext &context, const DeletedProfile &deleted)
{
    Statement insert(context, ClientRows::insertSql());
    ClientRows::bindFields(insert, deleted.client);
    if (auto ran = insert.bind(deleted.client.id.value).run(); !ran)
        return ran;
    // First, because a session with a signed note is linked to nobody but the client of that note. One that was signed
    // since the deletion stays without a client, as it was signed.
    for (const ClientOfNote &row : deleted.notes) {
        if (auto inserted = ClientsOfNotes::insert(context, row); !inserted)
            return inserted;
    }
    Statement link(context,
                   u"UPDATE session SET client_id = ? WHERE id = ? AND client_id IS NULL AND (EXISTS "
                   "(SELECT 1 FROM client_of_note n WHERE n.session_id = session.id) OR NOT EXISTS "
                   "(SELECT 1 FROM signed_note n WHERE n.session_id = session.id))"_s);
    for (const SessionId session : deleted.sessions) {
        if (auto ran = link.bind(deleted.client.id.value).bind(session.value).run(); !ran)
            return ran;
    }
    for (const ProgressMark &mark : deleted.marks) {
        if (const auto stored = ProgressRows::store(context, mark); !stored)
            return Failure(stored.error());
    }
    for (const PeriodReport &report : deleted.reports) {
        if (const auto stored = PeriodReportRows::store(context, report); !stored)
            return Failure(stored.error());
    }
    QList<PlanEntry> plan = deleted.plan;
    return PlanRows::store(context, plan);
}

Result<int> countOf(Statement &statement)
{
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    const int count = statement.next() ? int(statement.integer(0)) : 0;
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return count;
}

QStringList windowNames(QStringList names)
{
    for (QString &name : names)
        name = name.sliced(SettingName::statePrefix.size());
    return names;
}

} // namespace

Result<DeletedProfile> ClientRepository::erase(ClientId id, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<DeletedProfile> {
        const Result<Client> client = find(id);
        if (!client)
            return Failure(client.error());
        if (const auto free = RecordRows::expectNoHold(m_context, id); !free)
            return Failure(free.error());
        const auto sessions = sessionsOf(m_context, id);
        if (!sessions)
            return Failure(sessions.error());
        const auto states = ClientTraces::find(m_context, id);
        if (!states)
            return Failure(states.error());
        const auto plan = PlanRows::ofClient(m_context, id);
        if (!plan)
            return Failure(plan.error());
        const auto marks = ProgressRows::ofClient(m_context, id);
        if (!marks)
            return Failure(marks.error());
        const auto reports = PeriodReportRows::ofClient(m_context, id);
        if (!reports)
            return Failure(reports.error());
        const auto notes = ClientsOfNotes::ofClient(m_context, id);
        if (!notes)
            return Failure(notes.error());
        if (!sessions->isEmpty()) {
            if (const auto remembered = rememberDeleted(m_context, *client); !remembered)
                return Failure(remembered.error());
        }
        if (const auto removed = removeRecord(m_context, id); !removed)
            return Failure(removed.error());
        if (const auto forgotten = ClientTraces::forget(m_context, *states); !forgotten)
            return Failure(forgotten.error());
        if (const auto requested = PageErasure::request(m_context); !requested)
            return Failure(requested.error());
        if (const auto logged = log(m_context, id, kind); !logged)
            return Failure(logged.error());
        QStringList names;
        for (const DeletedProfile::State &state : *states)
            names.append(state.name);
        // Forms first: none of them may keep once more what it was told to forget.
        m_context.afterCommit([this, id, ids = *sessions, names = windowNames(names)] {
            Q_EMIT statesReplaced(names);
            Q_EMIT changed(RecordChange::Removed, {id});
            Q_EMIT sessionsLinked(ids);
        });
        return DeletedProfile {*client, *sessions, *states, *plan, *marks, *reports, *notes};
    });
}

Result<void> ClientRepository::restore(const DeletedProfile &deleted, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<void> {
        if (auto inserted = insertRecord(m_context, deleted); !inserted)
            return inserted;
        if (auto forgotten = forgetDeleted(m_context, deleted.client.id); !forgotten)
            return forgotten;
        const auto names = ClientTraces::bringBack(m_context, deleted.states);
        if (!names)
            return Failure(names.error());
        if (auto logged = log(m_context, deleted.client.id, kind); !logged)
            return logged;
        m_context.afterCommit([this, id = deleted.client.id, ids = deleted.sessions, names = windowNames(*names)] {
            Q_EMIT statesReplaced(names);
            Q_EMIT changed(RecordChange::Added, {id});
            Q_EMIT sessionsLinked(ids);
        });
        return {};
    });
}

Result<ClientFootprint> ClientRepository::footprint(ClientId id) const
{
    if (const auto client = find(id); !client)
        return Failure(client.error());
    Statement sessions(m_context, u"SELECT count(*) FROM session WHERE client_id = ?"_s);
    const auto all = countOf(sessions.bind(id.value));
    if (!all)
        return Failure(all.error());
    Statement planned(m_context,
                      u"SELECT count(*) FROM session WHERE client_id = ? AND start_utc >= ? AND status IN (?, ?)"_s);
    planned.bind(id.value).bind(m_context.clock.now().toSecsSinceEpoch());
    const auto upcoming = countOf(planned.bind(int(SessionStatus::Pending)).bind(int(SessionStatus::Confirmed)));
    if (!upcoming)
        return Failure(upcoming.error());
    Statement drafts(m_context,
                     u"SELECT count(*) FROM draft WHERE session_id IN (SELECT id FROM session WHERE client_id = ?)"_s);
    const auto typed = countOf(drafts.bind(id.value));
    if (!typed)
        return Failure(typed.error());
    const auto states = ClientTraces::find(m_context, id);
    if (!states)
        return Failure(states.error());
    const bool hasForms = std::any_of(states->begin(), states->end(), [id](const DeletedProfile::State &state) {
        return ClientTraces::isOfClient(state.name, id) && !state.before.isEmpty();
    });
    const auto plan = PlanRows::ofClient(m_context, id);
    if (!plan)
        return Failure(plan.error());
    const auto reports = PeriodReportRows::ofClient(m_context, id);
    if (!reports)
        return Failure(reports.error());
    return ClientFootprint {*all, *upcoming, *typed, hasForms, int(plan->size()), int(reports->size())};
}

} // namespace bitacora
