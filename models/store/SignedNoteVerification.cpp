#include "SignedNoteVerification.h"

#include "ActivityKind.h"
#include "NoteHash.h"
#include "NotedSession.h"
#include "RecordedFactsJson.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SignedNoteBreak)
};

QString sentenceOfNote(SignedNoteBreak::What what)
{
    using What = SignedNoteBreak::What;
    switch (what) {
    case What::Altered:
        return Texts::tr("The note of session %1 is not as it was signed.");
    case What::Removed:
        return Texts::tr("The signed note of session %1 is gone.");
    case What::Inserted:
        return Texts::tr("The signed note of session %1 was not signed with this program.");
    case What::SessionAltered:
        return Texts::tr("The time or the service of session %1 was changed after its note was signed.");
    case What::FactsAltered:
        return Texts::tr("What was recorded of session %1 was changed after its note was signed.");
    case What::ClientAltered:
        return Texts::tr("The client of session %1 is not the one of its signed note.");
    }
    return {};
}

QString sentenceOfAddendum(SignedNoteBreak::What what)
{
    using What = SignedNoteBreak::What;
    switch (what) {
    case What::Removed:
        return Texts::tr("Addendum %2 to the note of session %1 is gone.");
    case What::Inserted:
        return Texts::tr("Addendum %2 to the note of session %1 was not signed with this program.");
    case What::ClientAltered:
        return Texts::tr("The client of session %1 is not the one of addendum %2 to its note.");
    case What::Altered:
    case What::SessionAltered:
    case What::FactsAltered:
        break;
    }
    return Texts::tr("Addendum %2 to the note of session %1 is not as it was signed.");
}

} // namespace

QString SignedNoteBreak::sentence() const
{
    if (addendum == 0)
        return sentenceOfNote(what).arg(session.value);
    return sentenceOfAddendum(what).arg(session.value).arg(addendum);
}

SignedNoteVerification::SignedNoteVerification(StoreContext &context, int limit)
    : m_context(context)
    , m_limit(limit)
{
}

Result<QList<SignedNoteBreak>> SignedNoteVerification::run()
{
    if (m_context.schemaVersion < firstVersionWithNotes)
        return m_breaks;
    if (const auto read = readLog(); !read)
        return Failure(read.error());
    if (const auto checked = checkNotes(); !checked)
        return Failure(checked.error());
    // What is left of the log has no note.
    QList<SessionId> gone = m_logged.keys();
    std::sort(gone.begin(), gone.end());
    for (const SessionId session : std::as_const(gone))
        add(SignedNoteBreak::What::Removed, session);
    return m_breaks;
}

Result<void> SignedNoteVerification::readLog()
{
    Statement all(m_context,
                  u"SELECT session_id, kind, after FROM activity WHERE kind IN (?, ?) AND session_id IS NOT NULL "
                  "ORDER BY sequence"_s);
    all.bind(int(ActivityKind::NoteSigned)).bind(int(ActivityKind::AddendumSigned));
    if (auto ran = all.run(); !ran)
        return ran;
    while (all.next())
        m_logged[SessionId {all.integer(0)}].append(QByteArray::fromHex(all.text(2).toLatin1()));
    return all.finished();
}

Result<void> SignedNoteVerification::checkNotes()
{
    Statement all(m_context, u"SELECT session_id, document, hash FROM signed_note ORDER BY session_id"_s);
    if (auto ran = all.run(); !ran)
        return ran;
    while (all.next()) {
        const SessionId session {all.integer(0)};
        if (auto checked = checkNote(session, all.blob(1), all.blob(2)); !checked)
            return checked;
        m_logged.remove(session);
    }
    return all.finished();
}

Result<void> SignedNoteVerification::checkNote(SessionId session, const QByteArray &document, const QByteArray &hash)
{
    using What = SignedNoteBreak::What;
    const QList<QByteArray> logged = m_logged.value(session);
    const auto original = SignedNoteJson::originalFrom(document, QString());
    if (logged.isEmpty())
        add(What::Inserted, session);
    else if (hash != logged.constFirst() || NoteHash::of(document) != hash || !original
             || original->note.session != session)
        add(What::Altered, session);
    else if (auto same = checkSession(*original); !same)
        return same;
    if (original) {
        if (auto same = checkClient(session, 0, original->clientHash); !same)
            return same;
    }
    return checkAddenda(session, hash);
}

Result<void> SignedNoteVerification::checkSession(const SignedNoteJson::Original &original)
{
    enum Column { ServiceColumn, StartColumn, ZoneColumn, DurationColumn };
    const SignedNote &note = original.note;
    {
        Statement find(m_context, u"SELECT service_id, start_utc, zone, duration FROM session WHERE id = ?"_s);
        if (auto ran = find.bind(note.session.value).run(); !ran)
            return ran;
        const bool isThere = find.next();
        const ZonedTime start =
            isThere ? ZonedTime {find.integer(StartColumn), find.text(ZoneColumn).toLatin1()} : ZonedTime {};
        const bool isSame = isThere && find.integer(ServiceColumn) == note.service.value && start == note.input.start
            && find.integer(DurationColumn) == note.input.durationMinutes;
        if (!isSame)
            add(SignedNoteBreak::What::SessionAltered, note.session);
    }
    return checkFacts(original);
}

Result<void> SignedNoteVerification::checkFacts(const SignedNoteJson::Original &original)
{
    const auto document = NotedSession::blob(m_context, u"SELECT document FROM session_facts WHERE session_id = ?"_s,
                                             original.note.session);
    if (!document)
        return Failure(document.error());
    const auto facts = *document ? RecordedFactsJson::fromBytes(**document) : Result<RecordedFacts>(RecordedFacts());
    if (!facts || *facts != original.note.input.facts)
        add(SignedNoteBreak::What::FactsAltered, original.note.session);
    return {};
}

// Without the profile nobody can tell who it was, and that is as it should be.
Result<void> SignedNoteVerification::checkClient(SessionId session, int number, const QByteArray &clientHash)
{
    const auto noted = NotedSession::find(m_context, session);
    if (!noted)
        return noted.error().code == ErrorCode::RecordNotFound ? Result<void>() : Failure(noted.error());
    const auto row = ClientsOfNotes::find(m_context, session, number);
    if (!row)
        return Failure(row.error());
    // What was added while the profile was deleted has no client, though the deletion was undone since.
    const bool isOfNobody = number > 0 && clientHash.isEmpty();
    const bool isSame =
        *row ? noted->client == (*row)->client && (*row)->hash() == clientHash : !noted->client || isOfNobody;
    if (!isSame)
        add(SignedNoteBreak::What::ClientAltered, session, number);
    return {};
}

Result<void> SignedNoteVerification::checkAddenda(SessionId session, const QByteArray &noteHash)
{
    Statement all(m_context,
                  u"SELECT number, document, hash FROM note_addendum WHERE session_id = ? ORDER BY number"_s);
    if (auto ran = all.bind(session.value).run(); !ran)
        return ran;
    QByteArray previous = noteHash;
    int expected = 1;
    while (all.next()) {
        const int number = int(all.integer(0));
        for (; expected < number; ++expected)
            add(SignedNoteBreak::What::Removed, session, expected);
        const QByteArray document = all.blob(1);
        checkAddendum(session, number, document, all.blob(2), previous);
        if (const auto addition = SignedNoteJson::additionFrom(document)) {
            if (auto same = checkClient(session, number, addition->clientHash); !same)
                return same;
        }
        previous = all.blob(2);
        ++expected;
    }
    for (; expected < m_logged.value(session).size(); ++expected)
        add(SignedNoteBreak::What::Removed, session, expected);
    return all.finished();
}

void SignedNoteVerification::checkAddendum(SessionId session, int number, const QByteArray &document,
                                           const QByteArray &hash, const QByteArray &previous)
{
    using What = SignedNoteBreak::What;
    const QByteArray logged = m_logged.value(session).value(number);
    const auto addition = SignedNoteJson::additionFrom(document);
    if (logged.isEmpty())
        add(What::Inserted, session, number);
    else if (hash != logged || NoteHash::of(document) != hash || !addition || addition->session != session
             || addition->addendum.number != number || addition->previous != previous)
        add(What::Altered, session, number);
}

void SignedNoteVerification::add(SignedNoteBreak::What what, SessionId session, int addendum)
{
    if (m_breaks.size() < m_limit)
        m_breaks.append({what, session, addendum});
}

} // namespace bitacora
