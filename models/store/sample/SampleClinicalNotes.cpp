#include "SampleClinicalNotes.h"

#include "ClientRepository.h"
#include "NoteWriter.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// As it is handed to the writer.
Result<NoteInput> inputOf(const Practice &practice, SessionId session)
{
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    const auto service = practice.services().find(record->service);
    if (!service)
        return Failure(service.error());
    const auto client = practice.clients().find(record->client.value_or(ClientId {}));
    if (!client)
        return Failure(client.error());
    auto facts = practice.sessionFacts().find(session);
    if (!facts)
        return Failure(facts.error());
    NoteInput input;
    input.clientName = client->name;
    input.provider = practice.settings().practitioner();
    input.serviceName = service->name;
    input.serviceCode = service->code;
    input.start = record->start;
    input.durationMinutes = record->durationMinutes;
    input.facts = std::move(*facts);
    return input;
}

Signer signerOf(const Practice &practice)
{
    const Practitioner practitioner = practice.settings().practitioner();
    return {practitioner.name, practitioner.credential};
}

} // namespace

SampleClinicalNotes::SampleClinicalNotes(Practice &practice, NoteLanguage language)
    : m_practice(practice)
    , m_language(language)
{
}

QString SampleClinicalNotes::words(const QString &english, const QString &spanish) const
{
    return m_language == NoteLanguage::Spanish ? spanish : english;
}

Result<void> SampleClinicalNotes::write(const QList<SessionId> &sessions)
{
    for (qsizetype place = 0; place < sessions.size(); ++place) {
        const SessionId session = sessions.at(place);
        const auto draft = draftOf(session);
        if (!draft)
            return Failure(draft.error());
        const bool isLast = place == sessions.size() - 1;
        if (isLast || place == sessions.size() - 2) {
            if (auto saved = saveFirst(session, *draft); !saved)
                return saved;
        }
        if (isLast)
            return m_practice.sessionNotes().store(session, *draft, ActivityKind::SampleWritten);
        if (auto done = sign(session, *draft); !done)
            return done;
        if (place == sessions.size() - 2) {
            if (auto added = addTo(session); !added)
                return added;
        }
    }
    return {};
}

Result<NoteDraft> SampleClinicalNotes::draftOf(SessionId session) const
{
    const auto input = inputOf(m_practice, session);
    if (!input)
        return Failure(input.error());
    const FactNames names;
    return NoteWriter(names).draft(*input, NoteStyle::of(m_language, NoteTemplate::Narrative));
}

Result<void> SampleClinicalNotes::saveFirst(SessionId session, const NoteDraft &draft)
{
    NoteDraft first = draft;
    const int last = int(first.paragraphs.size()) - 1;
    if (last >= 0)
        NoteEditing::insert(first, last, int(first.paragraphs.at(last).sentences.size()),
                            words(u"To be continued."_s, u"Falta completar."_s));
    return m_practice.sessionNotes().store(session, first, ActivityKind::SampleWritten);
}

Result<void> SampleClinicalNotes::sign(SessionId session, const NoteDraft &draft)
{
    const auto signedNote = m_practice.signedNotes().sign(session, draft, signerOf(m_practice));
    return signedNote ? Result<void>() : Failure(signedNote.error());
}

Result<void> SampleClinicalNotes::addTo(SessionId session)
{
    const NewAddendum addendum {
        AddendumType::LateEntry, words(u"Learned after signing"_s, u"Se supo después de firmar"_s),
        words(u"The caregiver called in the evening: the strategy was used at home as well, twice."_s,
              u"La persona cuidadora llamó por la tarde: la estrategia también se usó en casa, dos veces."_s),
        signerOf(m_practice)};
    const auto added = m_practice.signedNotes().add(session, addendum);
    return added ? Result<void>() : Failure(added.error());
}

} // namespace bitacora
