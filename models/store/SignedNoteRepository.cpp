#include "SignedNoteRepository.h"

#include "ClientOfNote.h"
#include "ClinicalWords.h"
#include "HiddenName.h"
#include "NoteHash.h"
#include "NoteVersions.h"
#include "NotedSession.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"
#include "SignedNoteJson.h"
#include "Statement.h"
#include "StoreContext.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> log(StoreContext &context, SessionId session, ActivityKind kind, const QByteArray &hash)
{
    const auto noted = NotedSession::find(context, session);
    if (!noted)
        return Failure(noted.error());
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = noted->client;
    entry.session = session;
    entry.after = QString::fromLatin1(hash.toHex());
    return context.log(entry);
}

Result<void> expectNoUnfinishedForm(StoreContext &context, SessionId session)
{
    const auto form =
        NotedSession::blob(context, u"SELECT form FROM session_facts_draft WHERE session_id = ?"_s, session);
    if (!form)
        return Failure(form.error());
    if (*form)
        return failure(ErrorCode::FormUnfinished);
    return {};
}

Result<void> removeUnsigned(StoreContext &context, SessionId session)
{
    for (const QString &sql : {u"DELETE FROM session_note WHERE session_id = ?"_s,
                               u"DELETE FROM session_note_draft WHERE session_id = ?"_s}) {
        Statement remove(context, sql);
        if (auto ran = remove.bind(session.value).run(); !ran)
            return ran;
    }
    return {};
}

/// What the next addendum follows.
struct LastSigned
{
    int number = 0;
    QByteArray hash;
};

Result<LastSigned> lastSigned(StoreContext &context, SessionId session)
{
    Statement find(context,
                   u"SELECT 0, hash FROM signed_note WHERE session_id = ? "
                   "UNION ALL SELECT number, hash FROM note_addendum WHERE session_id = ? ORDER BY 1 DESC LIMIT 1"_s);
    if (const auto ran = find.bind(session.value).bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return LastSigned {int(find.integer(0)), find.blob(1)};
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::NoteNotSigned);
}

/// What a signed text calls the client, and who that was.
struct NamedClient
{
    QString name;
    std::optional<NotedClient> details;

    static Result<NamedClient> of(StoreContext &context, SessionId session, int number)
    {
        const auto noted = NotedSession::find(context, session);
        if (!noted)
            return Failure(noted.error());
        const auto row = ClientsOfNotes::find(context, session, number);
        if (!row)
            return Failure(row.error());
        const auto details = ClientsOfNotes::details(*row);
        if (!details)
            return Failure(details.error());
        return NamedClient {*details ? (*details)->name : noted->clientName, *details};
    }
};

} // namespace

SignedNoteRepository::SignedNoteRepository(StoreContext &context)
    : m_context(context)
{
}

bool SignedNoteRepository::isKept() const
{
    return m_context.schemaVersion >= firstVersionWithNotes;
}

Result<std::optional<SignedNote>> SignedNoteRepository::find(SessionId session) const
{
    if (const auto noted = NotedSession::find(m_context, session); !noted)
        return Failure(noted.error());
    if (!isKept())
        return std::optional<SignedNote>();
    const auto document =
        NotedSession::blob(m_context, u"SELECT document FROM signed_note WHERE session_id = ?"_s, session);
    if (!document)
        return Failure(document.error());
    if (!*document)
        return std::optional<SignedNote>();
    const auto client = NamedClient::of(m_context, session, 0);
    if (!client)
        return Failure(client.error());
    auto original = SignedNoteJson::originalFrom(HiddenName::show(**document, client->name), client->name);
    if (!original)
        return Failure(original.error());
    auto additions = addenda(session);
    if (!additions)
        return Failure(additions.error());
    SignedNote note = std::move(original->note);
    note.client = client->details;
    note.addenda = std::move(*additions);
    return std::optional(std::move(note));
}

Result<QList<NoteAddendum>> SignedNoteRepository::addenda(SessionId session) const
{
    Statement all(m_context, u"SELECT number, document FROM note_addendum WHERE session_id = ? ORDER BY number"_s);
    if (const auto ran = all.bind(session.value).run(); !ran)
        return Failure(ran.error());
    QList<NoteAddendum> addenda;
    while (all.next()) {
        const auto client = NamedClient::of(m_context, session, int(all.integer(0)));
        if (!client)
            return Failure(client.error());
        const auto addition = SignedNoteJson::additionFrom(HiddenName::show(all.blob(1), client->name));
        if (!addition)
            return Failure(addition.error());
        addenda.append(addition->addendum);
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return addenda;
}

Result<QByteArray> SignedNoteRepository::hash(SessionId session) const
{
    if (!isKept())
        return failure(ErrorCode::NoteNotSigned);
    auto hash = NotedSession::blob(m_context, u"SELECT hash FROM signed_note WHERE session_id = ?"_s, session);
    if (!hash)
        return Failure(hash.error());
    if (!*hash)
        return failure(ErrorCode::NoteNotSigned);
    return **hash;
}

Result<std::optional<SignedNoteMark>> SignedNoteRepository::mark(SessionId session) const
{
    if (!isKept())
        return std::optional<SignedNoteMark>();
    Statement find(m_context,
                   u"SELECT signed_ms, (SELECT count(*) FROM note_addendum a WHERE a.session_id = n.session_id) "
                   "FROM signed_note n INDEXED BY signed_note_by_session WHERE session_id = ?"_s);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return std::optional(SignedNoteMark {find.instant(0), int(find.integer(1))});
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return std::optional<SignedNoteMark>();
}

Result<QHash<SessionId, SignedNoteMark>> SignedNoteRepository::marks(std::span<const SessionId> sessions) const
{
    QHash<SessionId, SignedNoteMark> marks;
    for (const SessionId session : sessions) {
        const auto found = mark(session);
        if (!found)
            return Failure(found.error());
        if (*found)
            marks.insert(session, **found);
    }
    return marks;
}

Result<SignedNote> SignedNoteRepository::sign(SessionId session, const NoteDraft &draft, const Signer &signer)
{
    if (const auto valid = validateSigner(signer); !valid)
        return Failure(valid.error());
    if (const auto valid = validateNote(draft); !valid)
        return Failure(valid.error());
    if (draft.text().trimmed().isEmpty())
        return failure(ErrorCode::NoteEmpty);
    return m_context.inTransaction([&]() -> Result<SignedNote> {
        if (const auto unsignedYet = NotedSession::expectUnsigned(m_context, session); !unsignedYet)
            return Failure(unsignedYet.error());
        if (const auto finished = expectNoUnfinishedForm(m_context, session); !finished)
            return Failure(finished.error());
        auto note = frozen(session, draft, signer);
        if (!note)
            return note;
        if (const auto kept = NoteVersions::keepStored(m_context, session); !kept)
            return Failure(kept.error());
        if (const auto removed = removeUnsigned(m_context, session); !removed)
            return Failure(removed.error());
        if (const auto written = write(*note); !written)
            return Failure(written.error());
        m_context.afterCommit([this, session] { Q_EMIT changed(session); });
        return note;
    });
}

Result<SignedNote> SignedNoteRepository::frozen(SessionId session, const NoteDraft &draft, const Signer &signer) const
{
    const auto record = SessionRepository(m_context).find(session);
    if (!record)
        return Failure(record.error());
    const auto service = ServiceRepository(m_context).find(record->service);
    if (!service)
        return Failure(service.error());
    auto facts = SessionFactsRepository(m_context).find(session);
    if (!facts)
        return Failure(facts.error());
    SignedNote note;
    note.session = session;
    note.service = record->service;
    note.input.start = record->start;
    note.input.durationMinutes = record->durationMinutes;
    note.input.serviceName = service->name;
    note.input.serviceCode = service->code;
    note.input.facts = std::move(*facts);
    note.input.provider.name = signer.name;
    note.input.provider.credential = signer.credential;
    note.draft = draft;
    note.text = draft.text();
    note.signature = {signer, m_context.clock.now().toUTC(), m_context.clock.zone()};
    return note;
}

Result<void> SignedNoteRepository::write(SignedNote &note)
{
    const auto noted = NotedSession::find(m_context, note.session);
    if (!noted)
        return Failure(noted.error());
    note.input.clientName = noted->clientName;
    const auto row = ClientsOfNotes::begin(m_context, note.session, 0, noted->client);
    if (!row)
        return Failure(row.error());
    const auto details = ClientsOfNotes::details(*row);
    if (!details)
        return Failure(details.error());
    note.client = *details;
    const SignedNoteJson::Original original {note, *row ? (*row)->hash() : QByteArray()};
    const QByteArray document = HiddenName::hide(SignedNoteJson::toBytes(original), noted->clientName);
    const QByteArray hash = NoteHash::of(document);
    Statement insert(m_context,
                     u"INSERT INTO signed_note (session_id, signed_ms, document, hash) VALUES (?, ?, ?, ?)"_s);
    insert.bind(note.session.value).bind(note.signature.at).bind(document).bind(hash);
    if (auto ran = insert.run(); !ran)
        return ran;
    if (auto inserted = ClientsOfNotes::insert(m_context, *row); !inserted)
        return inserted;
    if (auto found = ClinicalWords::store(m_context, note.session, note.draft, noted->clientName); !found)
        return found;
    return log(m_context, note.session, ActivityKind::NoteSigned, hash);
}

Result<NoteAddendum> SignedNoteRepository::add(SessionId session, const NewAddendum &addendum)
{
    if (const auto valid = validateAddendum(addendum); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<NoteAddendum> {
        const auto last = lastSigned(m_context, session);
        if (!last)
            return Failure(last.error());
        NoteAddendum added {last->number + 1,
                            addendum.type,
                            addendum.reason,
                            addendum.text,
                            {addendum.signer, m_context.clock.now().toUTC(), m_context.clock.zone()}};
        if (const auto written = write(session, added, last->hash); !written)
            return Failure(written.error());
        m_context.afterCommit([this, session] { Q_EMIT changed(session); });
        return added;
    });
}

Result<void> SignedNoteRepository::write(SessionId session, const NoteAddendum &addendum, const QByteArray &previous)
{
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return Failure(noted.error());
    const auto row = ClientsOfNotes::begin(m_context, session, addendum.number, noted->client);
    if (!row)
        return Failure(row.error());
    const SignedNoteJson::Addition addition {session, addendum, previous, *row ? (*row)->hash() : QByteArray()};
    const QByteArray document = HiddenName::hide(SignedNoteJson::toBytes(addition), noted->clientName);
    const QByteArray hash = NoteHash::of(document);
    Statement insert(
        m_context,
        u"INSERT INTO note_addendum (session_id, number, signed_ms, document, hash) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(session.value).bind(addendum.number).bind(addendum.signature.at).bind(document).bind(hash);
    if (auto ran = insert.run(); !ran)
        return ran;
    if (auto inserted = ClientsOfNotes::insert(m_context, *row); !inserted)
        return inserted;
    const QString words = addendum.reason + u' ' + addendum.text;
    if (auto found = ClinicalWords::add(m_context, session, words, noted->clientName); !found)
        return found;
    return log(m_context, session, ActivityKind::AddendumSigned, hash);
}

} // namespace bitacora
