#include "SessionNoteInput.h"

#include "ClientRepository.h"
#include "DeletedClient.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"

namespace bitacora {

Result<NoteInput> readNoteInput(const Practice &practice, SessionId session)
{
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    const auto service = practice.services().find(record->service);
    if (!service)
        return Failure(service.error());
    auto facts = practice.sessionFacts().find(session);
    if (!facts)
        return Failure(facts.error());
    NoteInput input;
    input.clientName = deletedClientName();
    if (record->client) {
        const auto client = practice.clients().find(*record->client);
        if (!client)
            return Failure(client.error());
        input.clientName = client->name;
    }
    input.provider = practice.settings().practitioner();
    input.serviceName = service->name;
    input.serviceCode = service->code;
    input.start = record->start;
    input.durationMinutes = record->durationMinutes;
    input.facts = std::move(*facts);
    return input;
}

} // namespace bitacora
