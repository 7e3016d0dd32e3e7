#include "ClientChanges.h"

#include "ChangeStack.h"
#include "ClientFields.h"
#include "ClientRemoval.h"
#include "ClientRepository.h"
#include "TypedAt.h"

#include <QCoreApplication>

#include <utility>

namespace bitacora {

namespace {

/// A new client; undoing it takes the record away again and keeps it for redoing.
class ClientAddition final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientChanges)
public:
    ClientAddition(ClientRepository &clients, const Client &client)
        : m_clients(clients)
        , m_client(client)
    {
    }

    [[nodiscard]] const Client &client() const { return m_client; }

    Result<void> apply() override
    {
        const Result<Client> stored = m_clients.add(m_client, m_kind);
        if (!stored)
            return Failure(stored.error());
        m_client = *stored;
        m_kind = ActivityKind::Redone;
        return {};
    }

    Result<void> revert() override
    {
        const Result<Client> current = m_clients.find(m_client.id);
        if (!current)
            return Failure(current.error());
        m_client = *current;
        return m_clients.remove(m_client.id, ActivityKind::Undone);
    }

    [[nodiscard]] QString text() const override
    {
        //: After "Undo" or "Redo".
        return tr("adding a client");
    }

    [[nodiscard]] ChangeSubject subject() const override { return {{}, {m_client.id}}; }

private:
    ClientRepository &m_clients;
    Client m_client;
    ActivityKind m_kind = ActivityKind::ClientCreated;
};

/// An edited client; doing and undoing touch only the fields that were edited.
class ClientEdit final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientChanges)
public:
    ClientEdit(ClientRepository &clients, const Client &before, const Client &after, ActivityKind kind)
        : m_clients(clients)
        , m_before(before)
        , m_after(after)
        , m_firstKind(kind)
        , m_kind(kind)
    {
    }

    Result<void> apply() override { return write(m_before, m_after, std::exchange(m_kind, ActivityKind::Redone)); }

    Result<void> revert() override { return write(m_after, m_before, ActivityKind::Undone); }

    [[nodiscard]] QString text() const override
    {
        switch (m_firstKind) {
        case ActivityKind::ClientArchived:
            //: After "Undo" or "Redo".
            return tr("archiving a client");
        case ActivityKind::ClientRestored:
            //: After "Undo" or "Redo": an archived client was made active again.
            return tr("restoring a client");
        default:
            //: After "Undo" or "Redo".
            return tr("editing a client");
        }
    }

    [[nodiscard]] ChangeSubject subject() const override { return {{}, {m_after.id}}; }

    /// What is typed on in the private notes is one step.
    bool mergeWith(const Change &later) override
    {
        const auto *other = dynamic_cast<const ClientEdit *>(&later);
        if (!other || other->m_after.id != m_after.id || !editsNotesAlone() || !other->editsNotesAlone()
            || other->m_before.privateNotes != m_after.privateNotes)
            return false;
        if (!m_typedAt.extendTo(other->m_typedAt))
            return false;
        m_after = other->m_after;
        return true;
    }

    [[nodiscard]] bool isVoid() const override { return !fieldsDiffer(m_before, m_after); }

private:
    [[nodiscard]] bool editsNotesAlone() const
    {
        Client after = m_before;
        after.privateNotes = m_after.privateNotes;
        return fieldsDiffer(m_before, m_after) && !fieldsDiffer(after, m_after);
    }

    Result<void> write(const Client &from, const Client &to, ActivityKind kind)
    {
        Result<Client> current = m_clients.find(m_after.id);
        if (!current)
            return Failure(current.error());
        applyDifferences(from, to, *current);
        const Result<Client> stored = m_clients.update(*current, kind);
        if (!stored)
            return Failure(stored.error());
        m_typedAt.set(stored->changedAt);
        return {};
    }

    ClientRepository &m_clients;
    Client m_before;
    Client m_after;
    ActivityKind m_firstKind;
    TypedAt m_typedAt;
    ActivityKind m_kind;
};

} // namespace

ClientChanges::ClientChanges(ClientRepository &clients, ChangeStack &stack)
    : m_clients(clients)
    , m_stack(stack)
{
}

Result<Client> ClientChanges::add(const Client &client, QDate today)
{
    const Result<void> valid = validateClient(client, today);
    if (!valid)
        return Failure(valid.error());
    auto addition = std::make_unique<ClientAddition>(m_clients, client);
    const ClientAddition &added = *addition;
    const Result<void> pushed = m_stack.push(std::move(addition));
    if (!pushed)
        return Failure(pushed.error());
    return added.client();
}

Result<void> ClientChanges::update(const Client &client, QDate today)
{
    Result<void> valid = validateClient(client, today);
    if (!valid)
        return valid;
    const Result<Client> before = m_clients.find(client.id);
    if (!before)
        return Failure(before.error());
    if (!fieldsDiffer(*before, client))
        return {};
    return m_stack.push(std::make_unique<ClientEdit>(m_clients, *before, client, ActivityKind::ClientUpdated));
}

Result<void> ClientChanges::setState(ClientId id, ClientState state)
{
    const Result<Client> before = m_clients.find(id);
    if (!before)
        return Failure(before.error());
    if (before->state == state)
        return {};
    Client after = *before;
    after.state = state;
    const ActivityKind kind =
        state == ClientState::Archived ? ActivityKind::ClientArchived : ActivityKind::ClientRestored;
    return m_stack.push(std::make_unique<ClientEdit>(m_clients, *before, after, kind));
}

Result<void> ClientChanges::remove(ClientId id)
{
    return m_stack.push(std::make_unique<ClientRemoval>(m_clients, id));
}

} // namespace bitacora
