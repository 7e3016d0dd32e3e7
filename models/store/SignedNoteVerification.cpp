#include "SignedNoteVerification.h"

#include "ActivityKind.h"
#include "DestructionVerification.h"
#include "NoteHash.h"
#include "NotedSession.h"
#include "RecordedFactsJson.h"
#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Who the client was, in three columns from that one on.
std::optional<ClientOfNote> knownFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return ClientOfNote {{}, 0, ClientId {row.integer(column)}, row.blob(column + 1), row.blob(column + 2)};
}

} // namespace

struct SignedNoteVerification::Row
{
    SessionId session;
    QByteArray document;
    QByteArray hash;
    // As the session is now.
    ServiceId service;
    ZonedTime start;
    int durationMinutes = 0;
    std::optional<ClientId> client;
    /// Empty where nothing is recorded.
    QByteArray facts;
    std::optional<ClientOfNote> known;
    bool hasAddenda = false;

    static QString selectSql();
    static Row from(const Statement &row);
};

struct SignedNoteVerification::AddendumRow
{
    int number = 0;
    QByteArray document;
    QByteArray hash;
    std::optional<ClientOfNote> known;

    static QString selectSql();
    static AddendumRow from(const Statement &row);
};

QString SignedNoteVerification::Row::selectSql()
{
    return u"SELECT n.session_id, n.document, n.hash, s.service_id, s.start_utc, s.zone, s.duration, s.client_id, "
           "f.document, EXISTS (SELECT 1 FROM note_addendum a WHERE a.session_id = n.session_id), "
           "c.client_id, c.salt, c.details FROM signed_note n LEFT JOIN session s ON s.id = n.session_id "
           "LEFT JOIN session_facts f ON f.session_id = n.session_id "
           "LEFT JOIN client_of_note c ON c.session_id = n.session_id AND c.number = 0 ORDER BY n.session_id"_s;
}

SignedNoteVerification::Row SignedNoteVerification::Row::from(const Statement &row)
{
    enum Column {
        SessionColumn,
        DocumentColumn,
        HashColumn,
        ServiceColumn,
        StartColumn,
        ZoneColumn,
        DurationColumn,
        ClientColumn,
        FactsColumn,
        AddendaColumn,
        KnownColumn,
    };
    Row read;
    read.session = SessionId {row.integer(SessionColumn)};
    read.document = row.blob(DocumentColumn);
    read.hash = row.blob(HashColumn);
    read.service = ServiceId {row.integer(ServiceColumn)};
    read.start = {row.integer(StartColumn), row.text(ZoneColumn).toLatin1()};
    read.durationMinutes = int(row.integer(DurationColumn));
    if (!row.isNull(ClientColumn))
        read.client = ClientId {row.integer(ClientColumn)};
    read.facts = row.blob(FactsColumn);
    read.known = knownFrom(row, KnownColumn);
    read.hasAddenda = row.integer(AddendaColumn) != 0;
    return read;
}

QString SignedNoteVerification::AddendumRow::selectSql()
{
    return u"SELECT a.number, a.document, a.hash, c.client_id, c.salt, c.details FROM note_addendum a "
           "LEFT JOIN client_of_note c ON c.session_id = a.session_id AND c.number = a.number "
           "WHERE a.session_id = ? ORDER BY a.number"_s;
}

SignedNoteVerification::AddendumRow SignedNoteVerification::AddendumRow::from(const Statement &row)
{
    enum Column { NumberColumn, DocumentColumn, HashColumn, KnownColumn };
    return {int(row.integer(NumberColumn)), row.blob(DocumentColumn), row.blob(HashColumn),
            knownFrom(row, KnownColumn)};
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
    const auto destroyed = DestructionVerification::run(m_context, m_logged);
    if (!destroyed)
        return Failure(destroyed.error());
    m_breaks = destroyed->mid(0, m_limit);
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

// All in one walk: a practice may hold very many.
Result<void> SignedNoteVerification::checkNotes()
{
    Statement all(m_context, Row::selectSql());
    if (auto ran = all.run(); !ran)
        return ran;
    while (all.next()) {
        const Row row = Row::from(all);
        checkNote(row);
        if (row.hasAddenda || m_logged.value(row.session).size() > 1) {
            if (auto checked = checkAddenda(row); !checked)
                return checked;
        }
        m_logged.remove(row.session);
    }
    return all.finished();
}

void SignedNoteVerification::checkNote(const Row &row)
{
    using What = SignedNoteBreak::What;
    const QList<QByteArray> logged = m_logged.value(row.session);
    const auto original = SignedNoteJson::originalFrom(row.document, QString());
    if (logged.isEmpty()) {
        add(What::Inserted, row.session);
    } else if (row.hash != logged.constFirst() || NoteHash::of(row.document) != row.hash || !original
               || original->note.session != row.session) {
        add(What::Altered, row.session);
    } else {
        checkSession(row, original->note);
        checkFacts(row, original->note.input.facts);
    }
    if (original)
        checkClient(row, 0, row.known, original->clientHash);
}

void SignedNoteVerification::checkSession(const Row &row, const SignedNote &note)
{
    const bool isSame = row.service == note.service && row.start == note.input.start
        && row.durationMinutes == note.input.durationMinutes;
    if (!isSame)
        add(SignedNoteBreak::What::SessionAltered, row.session);
}

void SignedNoteVerification::checkFacts(const Row &row, const RecordedFacts &facts)
{
    // As a rule the bytes are those that the same program wrote.
    if (row.facts == (facts == RecordedFacts() ? QByteArray() : RecordedFactsJson::toBytes(facts)))
        return;
    const auto recorded = RecordedFactsJson::fromBytes(row.facts);
    if (!recorded || *recorded != facts)
        add(SignedNoteBreak::What::FactsAltered, row.session);
}

// Without the profile nobody can tell who it was, and that is as it should be.
void SignedNoteVerification::checkClient(const Row &row, int number, const std::optional<ClientOfNote> &known,
                                         const QByteArray &clientHash)
{
    // What was added while the profile was deleted has no client, though the deletion was undone since.
    const bool isOfNobody = number > 0 && clientHash.isEmpty();
    const bool isSame = known ? row.client == known->client && known->hash() == clientHash : !row.client || isOfNobody;
    if (!isSame)
        add(SignedNoteBreak::What::ClientAltered, row.session, number);
}

Result<void> SignedNoteVerification::checkAddenda(const Row &row)
{
    Statement all(m_context, AddendumRow::selectSql());
    if (auto ran = all.bind(row.session.value).run(); !ran)
        return ran;
    QByteArray previous = row.hash;
    const int logged = int(m_logged.value(row.session).size());
    int expected = 1;
    while (all.next()) {
        const AddendumRow addendum = AddendumRow::from(all);
        // However high a number somebody wrote there, no more were signed than the log says.
        for (; expected < std::min(addendum.number, logged); ++expected)
            add(SignedNoteBreak::What::Removed, row.session, expected);
        checkAddendum(row, addendum, previous);
        previous = addendum.hash;
        ++expected;
    }
    for (; expected < logged; ++expected)
        add(SignedNoteBreak::What::Removed, row.session, expected);
    return all.finished();
}

void SignedNoteVerification::checkAddendum(const Row &row, const AddendumRow &addendum, const QByteArray &previous)
{
    using What = SignedNoteBreak::What;
    const QByteArray logged = m_logged.value(row.session).value(addendum.number);
    const auto addition = SignedNoteJson::additionFrom(addendum.document);
    if (logged.isEmpty())
        add(What::Inserted, row.session, addendum.number);
    else if (addendum.hash != logged || NoteHash::of(addendum.document) != addendum.hash || !addition
             || addition->session != row.session || addition->addendum.number != addendum.number
             || addition->previous != previous)
        add(What::Altered, row.session, addendum.number);
    if (addition)
        checkClient(row, addendum.number, addendum.known, addition->clientHash);
}

void SignedNoteVerification::add(SignedNoteBreak::What what, SessionId session, int addendum)
{
    if (m_breaks.size() < m_limit)
        m_breaks.append({what, session, addendum});
}

} // namespace bitacora
