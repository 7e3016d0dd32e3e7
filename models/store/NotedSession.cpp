#include "NotedSession.h"

#include "DeletedClient.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

Result<NotedSession> NotedSession::find(StoreContext &context, SessionId session)
{
    Statement find(context,
                   u"SELECT s.client_id, c.name FROM session s LEFT JOIN client c ON c.id = s.client_id "
                   "WHERE s.id = ?"_s);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (!find.next()) {
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
        return failure(ErrorCode::RecordNotFound);
    }
    if (find.isNull(0))
        return NotedSession {std::nullopt, deletedClientName()};
    return NotedSession {ClientId {find.integer(0)}, find.text(1)};
}

Result<void> NotedSession::expectUnsigned(StoreContext &context, SessionId session)
{
    if (context.schemaVersion < firstVersionWithNotes)
        return {};
    Statement find(context, u"SELECT 1 FROM signed_note INDEXED BY signed_note_by_session WHERE session_id = ?"_s);
    if (auto ran = find.bind(session.value).run(); !ran)
        return ran;
    if (find.next())
        return failure(ErrorCode::NoteIsSigned);
    return find.finished();
}

Result<std::optional<QByteArray>> NotedSession::blob(StoreContext &context, const QString &sql, SessionId session)
{
    Statement find(context, sql);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return std::optional(find.blob(0));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return std::optional<QByteArray>();
}

Result<QList<SavedDraft>> NotedSession::drafts(StoreContext &context, const QString &sql)
{
    Statement all(context, sql);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    QList<SavedDraft> drafts;
    while (all.next())
        drafts.append({SessionId {all.integer(0)}, all.instant(1)});
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return drafts;
}

} // namespace bitacora
