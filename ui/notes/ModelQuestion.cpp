#include "ModelQuestion.h"

#include "ActivityRepository.h"
#include "ClientRepository.h"
#include "ModelAddress.h"
#include "Practice.h"
#include "SessionRepository.h"

namespace bitacora {

Result<KnownIdentity> ModelQuestion::identity(const Practice &practice, SessionId session)
{
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    KnownIdentity identity;
    if (record->client) {
        const auto client = practice.clients().find(*record->client);
        if (!client)
            return Failure(client.error());
        identity = identityOf(*client);
    }
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto others = practice.clients().summaries(state);
        if (!others)
            return Failure(others.error());
        for (const ClientSummary &other : *others) {
            if (other.client.id != record->client)
                identity.people.append(other.client.name.simplified());
        }
    }
    return identity;
}

Result<void> ModelQuestion::log(const Practice &practice, SessionId session, const ModelAddress &address)
{
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    ActivityEntry entry;
    entry.kind = ActivityKind::FactsSentToModel;
    entry.client = record->client;
    entry.session = session;
    entry.after = address.origin();
    return practice.activity().append(entry);
}

} // namespace bitacora
