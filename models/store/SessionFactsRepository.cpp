#include "SessionFactsRepository.h"

#include "NotedSession.h"
#include "RecordedFactsJson.h"
#include "Statement.h"
#include "StoreContext.h"
#include "UnstoredDrafts.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithFacts = 8;

Result<void> discard(StoreContext &context, SessionId session)
{
    Statement discard(context, u"DELETE FROM session_facts_draft WHERE session_id = ?"_s);
    return discard.bind(session.value).run();
}

} // namespace

SessionFactsRepository::SessionFactsRepository(StoreContext &context)
    : m_context(context)
{
}

bool SessionFactsRepository::isKept() const
{
    return m_context.schemaVersion >= firstVersionWithFacts;
}

Result<RecordedFacts> SessionFactsRepository::find(SessionId session) const
{
    if (const auto noted = NotedSession::find(m_context, session); !noted)
        return Failure(noted.error());
    if (!isKept())
        return RecordedFacts();
    const auto document =
        NotedSession::blob(m_context, u"SELECT document FROM session_facts WHERE session_id = ?"_s, session);
    if (!document)
        return Failure(document.error());
    return *document ? RecordedFactsJson::fromBytes(**document) : RecordedFacts();
}

Result<void> SessionFactsRepository::store(SessionId session, const RecordedFacts &facts, ActivityKind kind)
{
    if (const auto valid = validateFacts(facts); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<void> {
        const auto noted = NotedSession::find(m_context, session);
        if (!noted)
            return Failure(noted.error());
        if (auto unsignedYet = NotedSession::expectUnsigned(m_context, session); !unsignedYet)
            return unsignedYet;
        if (auto written = write(session, facts); !written)
            return written;
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

Result<void> SessionFactsRepository::write(SessionId session, const RecordedFacts &facts)
{
    if (facts == RecordedFacts()) {
        Statement remove(m_context, u"DELETE FROM session_facts WHERE session_id = ?"_s);
        return remove.bind(session.value).run();
    }
    Statement save(
        m_context,
        u"INSERT INTO session_facts (session_id, changed_ms, document) VALUES (?, ?, ?) "
        "ON CONFLICT (session_id) DO UPDATE SET changed_ms = excluded.changed_ms, document = excluded.document"_s);
    return save.bind(session.value).bind(m_context.clock.now()).bind(RecordedFactsJson::toBytes(facts)).run();
}

QString SessionFactsRepository::lastBeforeSql()
{
    // Walks the client's sessions backwards from this one, as far as the first with something recorded.
    return u"SELECT f.session_id, f.document FROM session this "
           "CROSS JOIN session s ON s.client_id = this.client_id AND s.start_utc < this.start_utc "
           "CROSS JOIN session_facts f ON f.session_id = s.id WHERE this.id = ? "
           "ORDER BY s.start_utc DESC, s.id DESC LIMIT 1"_s;
}

Result<std::optional<FactsOfSession>> SessionFactsRepository::lastBefore(SessionId session) const
{
    if (!isKept())
        return std::optional<FactsOfSession>();
    Statement find(m_context, lastBeforeSql());
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (!find.next()) {
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
        return std::optional<FactsOfSession>();
    }
    auto facts = RecordedFactsJson::fromBytes(find.blob(1));
    if (!facts)
        return Failure(facts.error());
    return std::optional(FactsOfSession {SessionId {find.integer(0)}, std::move(*facts)});
}

Result<int> SessionFactsRepository::unreadable() const
{
    if (!isKept())
        return 0;
    Statement all(m_context, u"SELECT document FROM session_facts"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    int count = 0;
    while (all.next())
        count += RecordedFactsJson::fromBytes(all.blob(0)) ? 0 : 1;
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return count;
}

Result<void> SessionFactsRepository::saveDraft(SessionId session, const QByteArray &form)
{
    auto saved = m_context.inTransaction([&]() -> Result<void> {
        if (const auto noted = NotedSession::find(m_context, session); !noted)
            return Failure(noted.error());
        if (auto unsignedYet = NotedSession::expectUnsigned(m_context, session); !unsignedYet)
            return unsignedYet;
        Statement save(m_context,
                       u"INSERT INTO session_facts_draft (session_id, saved_ms, form) VALUES (?, ?, ?) "
                       "ON CONFLICT (session_id) DO UPDATE SET saved_ms = excluded.saved_ms, form = excluded.form"_s);
        return save.bind(session.value).bind(m_context.clock.now()).bind(form).run();
    });
    if (!saved && m_context.unstored)
        m_context.unstored->add({.kind = UnstoredDrafts::Kind::Facts, .session = session, .content = form},
                                saved.error());
    return saved;
}

Result<void> SessionFactsRepository::discardDraft(SessionId session)
{
    return m_context.inTransaction([&] { return discard(m_context, session); });
}

Result<std::optional<QByteArray>> SessionFactsRepository::draft(SessionId session) const
{
    if (!isKept())
        return std::optional<QByteArray>();
    return NotedSession::blob(m_context, u"SELECT form FROM session_facts_draft WHERE session_id = ?"_s, session);
}

Result<QList<SavedDraft>> SessionFactsRepository::drafts() const
{
    if (!isKept())
        return QList<SavedDraft>();
    return NotedSession::drafts(
        m_context, u"SELECT session_id, saved_ms FROM session_facts_draft ORDER BY saved_ms DESC, session_id DESC"_s);
}

} // namespace bitacora
