#include "ProgressRepository.h"

#include "ProgressRows.h"
#include "RecordedFactsJson.h"
#include "SessionStatus.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithFacts = 8;

enum Column { IdColumn, ServiceColumn, DayColumn, StartColumn, DurationColumn, StatusColumn, DocumentColumn };

Result<MeasuredSession> sessionFrom(const Statement &row)
{
    MeasuredSession session;
    session.id = SessionId {row.integer(IdColumn)};
    session.service = ServiceId {row.integer(ServiceColumn)};
    session.day = QDate::fromJulianDay(row.integer(DayColumn));
    session.epochSeconds = row.integer(StartColumn);
    session.durationMinutes = int(row.integer(DurationColumn));
    session.isCompleted = SessionStatus(row.integer(StatusColumn)) == SessionStatus::Completed;
    if (row.isNull(DocumentColumn))
        return session;
    auto facts = RecordedFactsJson::fromBytes(row.blob(DocumentColumn));
    if (!facts)
        return Failure(facts.error());
    session.behaviors = std::move(facts->behaviors);
    session.programs = std::move(facts->programs);
    return session;
}

QString kindKey(ProgressMarkKind kind)
{
    return kind == ProgressMarkKind::Phase ? u"progressPhase"_s : u"progressEvent"_s;
}

Result<bool> isKnown(StoreContext &context, ClientId client)
{
    Statement find(context, u"SELECT 1 FROM client WHERE id = ?"_s);
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    const bool known = find.next();
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return known;
}

} // namespace

ProgressRepository::ProgressRepository(StoreContext &context)
    : m_context(context)
{
}

Result<QList<MeasuredSession>> ProgressRepository::sessions(ClientId client) const
{
    QList<MeasuredSession> sessions;
    if (m_context.schemaVersion < firstVersionWithFacts)
        return sessions;
    Statement all(m_context,
                  u"SELECT s.id, s.service_id, s.day, s.start_utc, s.duration, s.status, f.document FROM session s "
                  "LEFT JOIN session_facts f ON f.session_id = s.id WHERE s.client_id = ? "
                  "AND (s.status = ? OR f.session_id IS NOT NULL) ORDER BY s.start_utc, s.id"_s);
    if (const auto ran = all.bind(client.value).bind(int(SessionStatus::Completed)).run(); !ran)
        return Failure(ran.error());
    while (all.next()) {
        auto session = sessionFrom(all);
        if (!session)
            return Failure(session.error());
        sessions.append(std::move(*session));
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return sessions;
}

Result<ProgressMark> ProgressRepository::store(const ProgressMark &mark, ActivityKind kind)
{
    if (const auto valid = validateProgressMark(mark); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<ProgressMark> {
        const auto known = isKnown(m_context, mark.client);
        if (!known)
            return Failure(known.error());
        if (!*known)
            return failure(ErrorCode::RecordNotFound);
        const auto id = ProgressRows::store(m_context, mark);
        if (!id)
            return Failure(id.error());
        auto stored = find(*id);
        if (!stored)
            return stored;
        if (const auto logged = log(*stored, false, kind); !logged)
            return Failure(logged.error());
        return stored;
    });
}

Result<void> ProgressRepository::remove(ProgressMarkId id, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<void> {
        const auto mark = find(id);
        if (!mark)
            return Failure(mark.error());
        if (auto removed = ProgressRows::remove(m_context, id); !removed)
            return removed;
        return log(*mark, true, kind);
    });
}

Result<ProgressMark> ProgressRepository::find(ProgressMarkId id) const
{
    return ProgressRows::find(m_context, id);
}

Result<QList<ProgressMark>> ProgressRepository::marks(ClientId client) const
{
    return ProgressRows::ofClient(m_context, client);
}

Result<void> ProgressRepository::log(const ProgressMark &mark, bool isRemoval, ActivityKind kind)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = mark.client;
    (isRemoval ? entry.before : entry.after) = kindKey(mark.kind);
    if (auto logged = m_context.log(entry); !logged)
        return logged;
    m_context.afterCommit([this, client = mark.client] { Q_EMIT changed(client); });
    return {};
}

} // namespace bitacora
