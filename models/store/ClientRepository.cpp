#include "ClientRepository.h"

#include "ClientRows.h"
#include "ClientTraces.h"
#include "LocalNow.h"
#include "RecordRows.h"
#include "SessionStatus.h"
#include "Statement.h"
#include "StoreContext.h"
#include "TextFolding.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> validate(const StoreContext &context, const Client &client)
{
    return validateClient(client, localNow(context.clock).date());
}

ActivityEntry entryFor(ClientId id, ActivityKind kind, const QString &before = {}, const QString &after = {})
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = id;
    entry.before = before;
    entry.after = after;
    return entry;
}

Result<QList<ClientSummary>> summariesOf(Statement &statement)
{
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<ClientSummary> summaries;
    while (statement.next())
        summaries.append(ClientRows::summaryFrom(statement));
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return summaries;
}

void bindNow(Statement &statement, const StoreContext &context)
{
    const qint64 now = context.clock.now().toSecsSinceEpoch();
    statement.bind(now).bind(now);
}

} // namespace

ClientRepository::ClientRepository(StoreContext &context)
    : m_context(context)
{
}

Result<Client> ClientRepository::add(const Client &client, ActivityKind kind)
{
    if (const auto valid = validate(m_context, client); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Client> {
        Client stored = client;
        stored.changedAt = m_context.clock.now();
        // A removal that is undone keeps the day on which the client first came.
        if (!client.id.isValid() || !client.createdAt.isValid())
            stored.createdAt = stored.changedAt;
        Statement insert(m_context, ClientRows::insertSql());
        ClientRows::bindFields(insert, stored);
        insert.bindValue(client.id.isValid() ? QVariant(client.id.value) : QVariant());
        if (const auto ran = insert.run(); !ran)
            return Failure(ran.error());
        stored.id = ClientId {insert.lastId()};
        if (const auto logged = m_context.log(entryFor(stored.id, kind)); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = stored.id] { Q_EMIT changed(RecordChange::Added, {id}); });
        return stored;
    });
}

Result<Client> ClientRepository::update(const Client &client, ActivityKind kind)
{
    if (const auto valid = validate(m_context, client); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Client> {
        const Result<Client> before = find(client.id);
        if (!before)
            return Failure(before.error());
        Client stored = client;
        stored.createdAt = before->createdAt;
        stored.changedAt = m_context.clock.now();
        Statement update(m_context, ClientRows::updateSql());
        ClientRows::bindFields(update, stored);
        if (const auto ran = update.bind(stored.id.value).run(); !ran)
            return Failure(ran.error());
        const auto entry = entryFor(stored.id, kind, {}, ClientRows::changedFields(*before, stored).join(u", "_s));
        if (const auto logged = m_context.log(entry); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = stored.id] { Q_EMIT changed(RecordChange::Updated, {id}); });
        return stored;
    });
}

Result<void> ClientRepository::remove(ClientId id, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<void> {
        if (auto free = RecordRows::expectNoHold(m_context, id); !free)
            return free;
        // What was typed about somebody who was added by mistake could never be reached again.
        const auto states = ClientTraces::find(m_context, id);
        if (!states)
            return Failure(states.error());
        Statement remove(m_context, u"DELETE FROM client WHERE id = ?"_s);
        if (auto ran = remove.bind(id.value).run(); !ran)
            return ran;
        if (remove.changedRows() == 0)
            return failure(ErrorCode::RecordNotFound);
        if (auto forgotten = ClientTraces::forget(m_context, *states); !forgotten)
            return forgotten;
        if (auto logged = m_context.log(entryFor(id, kind)); !logged)
            return logged;
        m_context.afterCommit([this, id] { Q_EMIT changed(RecordChange::Removed, {id}); });
        return {};
    });
}

Result<Client> ClientRepository::find(ClientId id) const
{
    Statement find(m_context, ClientRows::selectSql() + u" WHERE id = ?"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return ClientRows::clientFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

Result<ClientSummary> ClientRepository::summary(ClientId id) const
{
    Statement find(m_context, ClientRows::summarySql() + u" WHERE c.id = ?"_s);
    bindNow(find, m_context);
    find.bind(id.value);
    const Result<QList<ClientSummary>> found = summariesOf(find);
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::RecordNotFound);
    return found->constFirst();
}

Result<QList<ClientSummary>> ClientRepository::summaries(ClientState state) const
{
    Statement all(m_context, ClientRows::summarySql() + u" WHERE c.state = ? ORDER BY c.name_folded, c.id"_s);
    bindNow(all, m_context);
    all.bind(int(state));
    return summariesOf(all);
}

Result<QStringList> ClientRepository::namesOfOthers(std::optional<ClientId> client) const
{
    const qint64 id = client.value_or(ClientId {}).value;
    Statement find(m_context,
                   u"SELECT name FROM client WHERE id <> ? "
                   "AND name_folded IS NOT (SELECT name_folded FROM client WHERE id = ?) ORDER BY name_folded, id"_s);
    if (const auto ran = find.bind(id).bind(id).run(); !ran)
        return Failure(ran.error());
    QStringList names;
    while (find.next())
        names.append(find.text(0));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return names;
}

Result<QList<Client>> ClientRepository::findByName(const QString &name) const
{
    Statement find(m_context, ClientRows::selectSql() + u" WHERE name_folded = ? ORDER BY id"_s);
    if (const auto ran = find.bind(folded(name)).run(); !ran)
        return Failure(ran.error());
    QList<Client> clients;
    while (find.next())
        clients.append(ClientRows::clientFrom(find));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return clients;
}

} // namespace bitacora
