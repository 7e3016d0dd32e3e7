#include "DraftRepository.h"

#include "Statement.h"
#include "StoreContext.h"
#include "UnstoredDrafts.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Draft draftFrom(const Statement &row)
{
    return {SessionId {row.integer(0)}, NoteKind(row.integer(1)), row.text(2), row.instant(3)};
}

} // namespace

DraftRepository::DraftRepository(StoreContext &context)
    : m_context(context)
{
}

Result<void> DraftRepository::save(SessionId session, NoteKind kind, const QString &text)
{
    auto saved = m_context.inTransaction([&]() -> Result<void> {
        Statement exists(m_context, u"SELECT 1 FROM session WHERE id = ?"_s);
        if (auto ran = exists.bind(session.value).run(); !ran)
            return ran;
        if (!exists.next())
            return failure(ErrorCode::RecordNotFound);
        Statement save(
            m_context,
            u"INSERT INTO draft (session_id, kind, text, saved_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (session_id, kind) DO UPDATE SET text = excluded.text, saved_ms = excluded.saved_ms"_s);
        return save.bind(session.value).bind(int(kind)).bind(text).bind(m_context.clock.now()).run();
    });
    if (!saved && m_context.unstored)
        m_context.unstored->add({UnstoredDrafts::Kind::Note, session, kind, {}, text.toUtf8()}, saved.error());
    return saved;
}

Result<void> DraftRepository::discard(SessionId session, NoteKind kind)
{
    return m_context.inTransaction([&] {
        Statement discard(m_context, u"DELETE FROM draft WHERE session_id = ? AND kind = ?"_s);
        return discard.bind(session.value).bind(int(kind)).run();
    });
}

Result<std::optional<Draft>> DraftRepository::find(SessionId session, NoteKind kind) const
{
    Statement find(m_context,
                   u"SELECT session_id, kind, text, saved_ms FROM draft WHERE session_id = ? AND kind = ?"_s);
    if (const auto ran = find.bind(session.value).bind(int(kind)).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return std::optional<Draft>(draftFrom(find));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return std::optional<Draft>();
}

Result<QList<Draft>> DraftRepository::all() const
{
    Statement all(m_context,
                  u"SELECT session_id, kind, text, saved_ms FROM draft ORDER BY saved_ms DESC, rowid DESC"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    QList<Draft> drafts;
    while (all.next())
        drafts.append(draftFrom(all));
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return drafts;
}

void DraftRepository::collectUnstored(UnstoredDrafts *drafts)
{
    m_context.unstored = drafts;
}

} // namespace bitacora
