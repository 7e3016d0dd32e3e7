#include "ClientOfNote.h"

#include "ClientRepository.h"
#include "NoteHash.h"
#include "SignedNoteJson.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString selectSql = u"SELECT session_id, number, client_id, salt, details FROM client_of_note "_s;

Result<QList<ClientOfNote>> rowsOf(Statement &select)
{
    enum Column { SessionColumn, NumberColumn, ClientColumn, SaltColumn, DetailsColumn };
    if (const auto ran = select.run(); !ran)
        return Failure(ran.error());
    QList<ClientOfNote> rows;
    while (select.next()) {
        rows.append({SessionId {select.integer(SessionColumn)}, int(select.integer(NumberColumn)),
                     ClientId {select.integer(ClientColumn)}, select.blob(SaltColumn), select.blob(DetailsColumn)});
    }
    if (const auto finished = select.finished(); !finished)
        return Failure(finished.error());
    return rows;
}

} // namespace

QByteArray ClientOfNote::hash() const
{
    return NoteHash::of(details, salt);
}

Result<std::optional<ClientOfNote>> ClientsOfNotes::find(StoreContext &context, SessionId session, int number)
{
    Statement select(context, selectSql + u"WHERE session_id = ? AND number = ?"_s);
    const auto rows = rowsOf(select.bind(session.value).bind(number));
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

Result<QList<ClientOfNote>> ClientsOfNotes::ofClient(StoreContext &context, ClientId client)
{
    Statement select(context, selectSql + u"WHERE client_id = ? ORDER BY session_id, number"_s);
    return rowsOf(select.bind(client.value));
}

Result<std::optional<ClientOfNote>> ClientsOfNotes::begin(StoreContext &context, SessionId session, int number,
                                                          std::optional<ClientId> client)
{
    if (!client)
        return std::optional<ClientOfNote>();
    const auto profile = ClientRepository(context).find(*client);
    if (!profile)
        return Failure(profile.error());
    const NotedClient details {profile->name, profile->birthDate, profile->diagnosis, profile->memberNumber};
    return std::optional(
        ClientOfNote {session, number, *client, NoteHash::newSalt(), SignedNoteJson::toBytes(details)});
}

Result<void> ClientsOfNotes::insert(StoreContext &context, const std::optional<ClientOfNote> &row)
{
    if (!row)
        return {};
    Statement insert(
        context, u"INSERT INTO client_of_note (session_id, number, client_id, salt, details) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(row->session.value).bind(row->number).bind(row->client.value);
    return insert.bind(row->salt).bind(row->details).run();
}

Result<void> ClientsOfNotes::removeOf(StoreContext &context, ClientId client)
{
    Statement remove(context, u"DELETE FROM client_of_note WHERE client_id = ?"_s);
    return remove.bind(client.value).run();
}

Result<std::optional<NotedClient>> ClientsOfNotes::details(const std::optional<ClientOfNote> &row)
{
    if (!row)
        return std::optional<NotedClient>();
    const auto details = SignedNoteJson::clientFrom(row->details);
    if (!details)
        return Failure(details.error());
    return std::optional(*details);
}

} // namespace bitacora
