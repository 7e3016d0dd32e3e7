#pragma once

#include "ActivityKind.h"
#include "Client.h"
#include "ClientDeletion.h"
#include "RecordChange.h"
#include "Result.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class QSqlDatabase;

namespace bitacora {

struct StoreContext;

/// Clients in the store. Each change is one transaction with its activity entry; signals come after the commit.
class ClientRepository : public QObject
{
    Q_OBJECT

public:
    explicit ClientRepository(StoreContext &context);

    /// Stores a new client (its id, createdAt and changedAt are set here) and returns it as stored.
    /// A client with a valid id takes that id again (undoing a removal).
    [[nodiscard]] Result<Client> add(const Client &client, ActivityKind kind = ActivityKind::ClientCreated);
    /// Replaces the stored record; returns it with its new changedAt.
    [[nodiscard]] Result<Client> update(const Client &client, ActivityKind kind = ActivityKind::ClientUpdated);
    /// Undoing an addition. Fails with StorageFailed while sessions refer to it; RecordOnHold.
    [[nodiscard]] Result<void> remove(ClientId id, ActivityKind kind = ActivityKind::ClientRemoved);

    /// Deletes the profile and every trace of it; the sessions stay as they are, linked to nobody. Nothing of it can be
    /// found in the file any more once the practice was closed. Signed notes stay signed, without the client's name and
    /// details. What a person typed of the client elsewhere (in notes, facts, addenda: a first name, a nickname) stays,
    /// and so does the year of birth, as long as the sessions are to be kept. RecordOnHold.
    [[nodiscard]] Result<DeletedProfile> erase(ClientId id, ActivityKind kind = ActivityKind::ClientRemoved);
    /// Undoing an erasure: the same record, ids and links.
    [[nodiscard]] Result<void> restore(const DeletedProfile &deleted, ActivityKind kind = ActivityKind::Undone);
    /// What there is beside the profile, as of the clock's now.
    [[nodiscard]] Result<ClientFootprint> footprint(ClientId id) const;

    [[nodiscard]] Result<Client> find(ClientId id) const;
    /// With the counts and the last and next session as of the clock's now.
    [[nodiscard]] Result<ClientSummary> summary(ClientId id) const;
    /// Every client in a state, by name (folded), with counts; one query.
    [[nodiscard]] Result<QList<ClientSummary>> summaries(ClientState state) const;
    /// The names of all other clients, archived ones included, but none that is this client's as well.
    [[nodiscard]] Result<QStringList> namesOfOthers(std::optional<ClientId> client) const;
    /// Clients whose name is exactly this, after folding.
    [[nodiscard]] Result<QList<Client>> findByName(const QString &name) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::ClientId> &ids);
    /// These sessions became those of nobody, or somebody's again. The sessions' own signal says so, too.
    void sessionsLinked(const QList<bitacora::SessionId> &ids);
    /// See PracticeSettingsRepository, whose signal it becomes.
    void statesReplaced(const QStringList &names);

private:
    StoreContext &m_context;
};

} // namespace bitacora
