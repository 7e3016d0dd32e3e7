#include "SessionNoteRepository.h"

#include "ClinicalWords.h"
#include "HiddenName.h"
#include "NoteDraftJson.h"
#include "NoteVersions.h"
#include "NotedSession.h"
#include "SignedNoteJson.h"
#include "SignedNoteRepository.h"
#include "Statement.h"
#include "StoreContext.h"
#include "UnstoredDrafts.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> discard(StoreContext &context, SessionId session)
{
    Statement discard(context, u"DELETE FROM session_note_draft WHERE session_id = ?"_s);
    return discard.bind(session.value).run();
}

Result<std::optional<NoteDraft>> noteFrom(const std::optional<QByteArray> &document, const QString &clientName)
{
    if (!document)
        return std::optional<NoteDraft>();
    auto note = NoteDraftJson::fromBytes(HiddenName::show(*document, clientName));
    if (!note)
        return Failure(note.error());
    return std::optional(std::move(*note));
}

} // namespace

SessionNoteRepository::SessionNoteRepository(StoreContext &context)
    : m_context(context)
{
}

bool SessionNoteRepository::isKept() const
{
    return m_context.schemaVersion >= firstVersionWithNotes;
}

Result<std::optional<NoteDraft>> SessionNoteRepository::find(SessionId session) const
{
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return Failure(noted.error());
    if (!isKept())
        return std::optional<NoteDraft>();
    const auto document =
        NotedSession::blob(m_context, u"SELECT document FROM session_note WHERE session_id = ?"_s, session);
    if (!document)
        return Failure(document.error());
    return noteFrom(*document, noted->clientName);
}

Result<void> SessionNoteRepository::store(SessionId session, const NoteDraft &note, ActivityKind kind)
{
    if (auto valid = validateNote(note); !valid)
        return valid;
    return m_context.inTransaction([&]() -> Result<void> {
        const auto noted = NotedSession::find(m_context, session);
        if (!noted)
            return Failure(noted.error());
        if (auto unsignedYet = NotedSession::expectUnsigned(m_context, session); !unsignedYet)
            return unsignedYet;
        if (auto kept = NoteVersions::keepStored(m_context, session); !kept)
            return kept;
        if (auto written = write(session, note, noted->clientName); !written)
            return written;
        const QString text = note.paragraphs.isEmpty() ? QString() : note.text();
        if (auto kept = NoteVersions::keep(m_context, session, text, noted->clientName); !kept)
            return kept;
        if (auto found = ClinicalWords::store(m_context, session, note, noted->clientName); !found)
            return found;
        if (auto discarded = discard(m_context, session); !discarded)
            return discarded;
        ActivityEntry entry;
        entry.kind = kind;
        entry.client = noted->client;
        entry.session = session;
        if (auto logged = m_context.log(entry); !logged)
            return logged;
        m_context.afterCommit([this, session] { Q_EMIT changed(session); });
        return {};
    });
}

Result<void> SessionNoteRepository::write(SessionId session, const NoteDraft &note, const QString &clientName)
{
    if (note.paragraphs.isEmpty()) {
        Statement remove(m_context, u"DELETE FROM session_note WHERE session_id = ?"_s);
        return remove.bind(session.value).run();
    }
    const QByteArray document = HiddenName::hide(NoteDraftJson::toBytes(note), clientName);
    if (document.size() > NoteDraftJson::maxBytes)
        return failure(ErrorCode::TextTooLong, u"text"_s, QString::number(maxNoteLength));
    Statement save(
        m_context,
        u"INSERT INTO session_note (session_id, changed_ms, document) VALUES (?, ?, ?) "
        "ON CONFLICT (session_id) DO UPDATE SET changed_ms = excluded.changed_ms, document = excluded.document"_s);
    return save.bind(session.value).bind(m_context.clock.now()).bind(document).run();
}

QString SessionNoteRepository::lastBeforeSql()
{
    // Walks the client's sessions backwards from this one, as far as the first with a note.
    return u"SELECT s.id, n.document, o.document FROM session this "
           "CROSS JOIN session s ON s.client_id = this.client_id AND s.start_utc < this.start_utc "
           "LEFT JOIN session_note n ON n.session_id = s.id LEFT JOIN signed_note o ON o.session_id = s.id "
           "WHERE this.id = ? AND (n.session_id IS NOT NULL OR o.session_id IS NOT NULL) "
           "ORDER BY s.start_utc DESC, s.id DESC LIMIT 1"_s;
}

Result<std::optional<SessionNoteText>> SessionNoteRepository::lastTextBefore(SessionId session) const
{
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return Failure(noted.error());
    if (!isKept())
        return std::optional<SessionNoteText>();
    Statement find(m_context, lastBeforeSql());
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (!find.next()) {
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
        return std::optional<SessionNoteText>();
    }
    const SessionId before {find.integer(0)};
    if (!find.isNull(2)) {
        const QByteArray document = HiddenName::show(find.blob(2), noted->clientName);
        const auto original = SignedNoteJson::originalFrom(document, noted->clientName);
        if (!original)
            return Failure(original.error());
        return std::optional(SessionNoteText {before, original->note.text, original->note.draft});
    }
    const auto note = noteFrom(find.blob(1), noted->clientName);
    if (!note)
        return Failure(note.error());
    return std::optional(SessionNoteText {before, (*note)->text(), **note});
}

Result<QList<NoteVersion>> SessionNoteRepository::versions(SessionId session) const
{
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return Failure(noted.error());
    if (!isKept())
        return QList<NoteVersion>();
    const auto signedNote = SignedNoteRepository(m_context).find(session);
    if (!signedNote)
        return Failure(signedNote.error());
    // As who the client was when it was signed, so that a new name is no difference between two versions.
    const auto &note = *signedNote;
    auto versions = m_context.schemaVersion < NoteVersions::firstSchema
        ? Result<QList<NoteVersion>>(QList<NoteVersion>())
        : NoteVersions::find(m_context, session, note && note->client ? note->client->name : noted->clientName);
    if (versions && note)
        versions->append(versionsOf(*note));
    return versions;
}

Result<int> SessionNoteRepository::countOf(ClientId client) const
{
    if (!isKept())
        return 0;
    Statement count(m_context,
                    u"SELECT count(*) FROM session s WHERE s.client_id = ? AND ("
                    "EXISTS (SELECT 1 FROM signed_note n INDEXED BY signed_note_by_session WHERE n.session_id = s.id) "
                    "OR EXISTS (SELECT 1 FROM session_note n WHERE n.session_id = s.id) "
                    "OR EXISTS (SELECT 1 FROM session_note_draft n WHERE n.session_id = s.id))"_s);
    if (const auto ran = count.bind(client.value).run(); !ran)
        return Failure(ran.error());
    const int found = count.next() ? int(count.integer(0)) : 0;
    if (const auto finished = count.finished(); !finished)
        return Failure(finished.error());
    return found;
}

Result<int> SessionNoteRepository::unreadable() const
{
    if (!isKept())
        return 0;
    Statement all(m_context, u"SELECT document FROM session_note"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    int count = 0;
    while (all.next())
        count += NoteDraftJson::fromBytes(all.blob(0)) ? 0 : 1;
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    if (m_context.schemaVersion < NoteVersions::firstSchema)
        return count;
    auto altered = NoteVersions::unreadable(m_context);
    if (altered)
        *altered += count;
    return altered;
}

Result<void> SessionNoteRepository::saveDraft(SessionId session, const QByteArray &form)
{
    auto saved = m_context.inTransaction([&]() -> Result<void> {
        const auto noted = NotedSession::find(m_context, session);
        if (!noted)
            return Failure(noted.error());
        if (auto unsignedYet = NotedSession::expectUnsigned(m_context, session); !unsignedYet)
            return unsignedYet;
        Statement save(m_context,
                       u"INSERT INTO session_note_draft (session_id, saved_ms, form) VALUES (?, ?, ?) "
                       "ON CONFLICT (session_id) DO UPDATE SET saved_ms = excluded.saved_ms, form = excluded.form"_s);
        save.bind(session.value).bind(m_context.clock.now());
        return save.bind(HiddenName::hide(form, noted->clientName)).run();
    });
    if (!saved && m_context.unstored)
        m_context.unstored->add({.kind = UnstoredDrafts::Kind::ClinicalNote, .session = session, .content = form},
                                saved.error());
    return saved;
}

Result<void> SessionNoteRepository::discardDraft(SessionId session)
{
    return m_context.inTransaction([&] { return discard(m_context, session); });
}

Result<std::optional<QByteArray>> SessionNoteRepository::draft(SessionId session) const
{
    if (!isKept())
        return std::optional<QByteArray>();
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return Failure(noted.error());
    auto form = NotedSession::blob(m_context, u"SELECT form FROM session_note_draft WHERE session_id = ?"_s, session);
    if (form && *form)
        form = std::optional(HiddenName::show(**form, noted->clientName));
    return form;
}

Result<QList<SavedDraft>> SessionNoteRepository::drafts() const
{
    if (!isKept())
        return QList<SavedDraft>();
    return NotedSession::drafts(
        m_context, u"SELECT session_id, saved_ms FROM session_note_draft ORDER BY saved_ms DESC, session_id DESC"_s);
}

} // namespace bitacora
