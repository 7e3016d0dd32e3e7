#include "SessionBooking.h"

#include "ChangeStack.h"
#include "SeriesRepository.h"
#include "SessionRepository.h"

namespace bitacora {

SessionBooking::SessionBooking(SessionRepository &sessions, const QList<Session> &records)
    : m_sessions(sessions)
    , m_records(records)
{
}

SessionBooking::SessionBooking(SessionRepository &sessions, SeriesRepository &repository, const Series &series,
                               const QList<Session> &records)
    : m_sessions(sessions)
    , m_repository(&repository)
    , m_series(series)
    , m_records(records)
{
}

Result<QList<Session>> SessionBooking::push(ChangeStack &stack, std::unique_ptr<SessionBooking> booking)
{
    const SessionBooking &booked = *booking;
    if (const auto pushed = stack.push(std::move(booking)); !pushed)
        return Failure(pushed.error());
    return booked.records();
}

Result<QList<Session>> SessionBooking::store()
{
    if (!m_repository)
        return m_sessions.add(m_records, m_kind);
    auto stored = m_repository->add(m_series, m_records, m_kind);
    if (!stored)
        return Failure(stored.error());
    m_series = stored->series;
    return std::move(stored->sessions);
}

Result<void> SessionBooking::apply()
{
    Result<QList<Session>> stored = store();
    if (!stored)
        return Failure(stored.error());
    m_records = std::move(*stored);
    m_kind = ActivityKind::Redone;
    return {};
}

Result<void> SessionBooking::revert()
{
    QList<SessionId> ids;
    for (const Session &record : m_records)
        ids.append(record.id);
    // As they are now, so that redoing brings back the notes, too.
    Result<QList<Session>> current = m_sessions.find(std::span<const SessionId>(ids));
    if (!current)
        return Failure(current.error());
    Result<void> removed = m_sessions.remove(ids, ActivityKind::Undone);
    if (!removed)
        return removed;
    m_records = std::move(*current);
    return {};
}

ChangeSubject SessionBooking::subject() const
{
    ChangeSubject subject;
    for (const Session &record : m_records)
        subject.sessions.append(record.id);
    return subject;
}

QString SessionBooking::text() const
{
    //: After "Undo" or "Redo".
    return tr("booking %n session(s)", nullptr, int(m_records.size()));
}

} // namespace bitacora
