#include "SessionNoteInput.h"

#include "ClientRepository.h"
#include "DeletedClient.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"

#include <array>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

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

namespace {

QStringList detailsOf(const Client &client)
{
    QStringList details;
    if (client.birthDate.isValid())
        details.append(u"birth-date"_s);
    if (!client.diagnosis.trimmed().isEmpty())
        details.append(u"diagnosis"_s);
    if (!client.memberNumber.trimmed().isEmpty())
        details.append(u"member-number"_s);
    return details;
}

Result<void> readClient(const Practice &practice, std::optional<ClientId> client, CheckedNote &note)
{
    auto others = practice.clients().namesOfOthers(client);
    if (!others)
        return Failure(others.error());
    note.otherClients = std::move(*others);
    if (!client)
        return {};
    const auto profile = practice.clients().find(*client);
    if (!profile)
        return Failure(profile.error());
    note.clientDetails = detailsOf(*profile);
    return {};
}

} // namespace

Result<CheckedNote> readCheckedNote(const Practice &practice, SessionId session, const QString &text,
                                    NoteLanguage language)
{
    auto input = readNoteInput(practice, session);
    if (!input)
        return Failure(input.error());
    CheckedNote note;
    note.input = std::move(*input);
    note.text = text;
    note.language = language;
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    if (const auto read = readClient(practice, record->client, note); !read)
        return Failure(read.error());
    const std::array except {session};
    const auto overlapping =
        practice.sessions().overlapping(note.input.start.epochSeconds, note.input.end().epochSeconds, except);
    if (!overlapping)
        return Failure(overlapping.error());
    note.overlaps = !overlapping->isEmpty();
    const auto before = practice.sessionNotes().lastTextBefore(session);
    if (!before)
        return Failure(before.error());
    if (*before)
        note.previousText = (*before)->text;
    return note;
}

} // namespace bitacora
