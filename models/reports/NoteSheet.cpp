#include "NoteSheet.h"

#include "BillingUnits.h"
#include "ClientRepository.h"
#include "FactNames.h"
#include "LocalNow.h"
#include "NoteStyle.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "SessionNoteInput.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <utility>

namespace bitacora {

namespace {

std::optional<int> unitsOf(const NoteInput &input)
{
    const CatalogueEntry *service = FactNames().service(input.serviceCode);
    if (!service || service->unitMinutes <= 0)
        return {};
    // From the middle of a unit on, one that was begun counts; see billingUnits().
    return billingUnits(input.durationMinutes, service->unitMinutes, (service->unitMinutes + 1) / 2);
}

QLocale localeOf(const NoteDraft &note)
{
    return NoteStyle::of(note.language, note.layout).locale;
}

Result<void> readSigned(const Practice &practice, SignedNote note, NoteSheet &sheet)
{
    const auto hash = practice.signedNotes().hash(note.session);
    if (!hash)
        return Failure(hash.error());
    sheet.hash = *hash;
    sheet.input = std::move(note.input);
    sheet.client = std::move(note.client);
    sheet.note = std::move(note.draft);
    sheet.text = std::move(note.text);
    sheet.signature = std::move(note.signature);
    sheet.addenda = std::move(note.addenda);
    // It was provided by whoever signed, in a practice that the letterhead says.
    sheet.practitioner.name = sheet.signature->signer.name;
    sheet.practitioner.credential = sheet.signature->signer.credential;
    return {};
}

Result<void> readUnsigned(const Practice &practice, const Session &session, NoteSheet &sheet)
{
    auto input = readNoteInput(practice, session.id);
    if (!input)
        return Failure(input.error());
    sheet.input = std::move(*input);
    auto note = practice.sessionNotes().find(session.id);
    if (!note)
        return Failure(note.error());
    if (*note) {
        sheet.note = std::move(**note);
        sheet.text = sheet.note.text();
    }
    if (!session.client)
        return {};
    const auto client = practice.clients().find(*session.client);
    if (!client)
        return Failure(client.error());
    sheet.client = NotedClient {client->name, client->birthDate, client->diagnosis, client->memberNumber};
    return {};
}

} // namespace

void NoteSheet::show(const NoteDraft &draft)
{
    if (isSigned())
        return;
    note = draft;
    text = draft.text();
    locale = localeOf(draft);
}

NoteLanguage noteLanguageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Spanish ? NoteLanguage::Spanish : NoteLanguage::English;
}

Result<NoteSheet> readNoteSheet(const Practice &practice, SessionId session, NoteLanguage otherwise)
{
    const auto record = practice.sessions().find(session);
    if (!record)
        return Failure(record.error());
    auto signedNote = practice.signedNotes().find(session);
    if (!signedNote)
        return Failure(signedNote.error());
    NoteSheet sheet;
    sheet.session = session;
    sheet.status = record->status;
    sheet.practitioner = practice.settings().practitioner();
    sheet.note.language = otherwise;
    const auto read =
        *signedNote ? readSigned(practice, std::move(**signedNote), sheet) : readUnsigned(practice, *record, sheet);
    if (!read)
        return Failure(read.error());
    sheet.units = unitsOf(sheet.input);
    sheet.locale = localeOf(sheet.note);
    sheet.madeAt = localNow(practice.clock());
    return sheet;
}

} // namespace bitacora
