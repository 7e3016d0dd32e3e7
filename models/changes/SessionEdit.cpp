#include "SessionEdit.h"

#include "EditedFields.h"
#include "SessionRepository.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace bitacora {

namespace {

bool differsInTimesAlone(const Session &before, Session after)
{
    after.start = before.start;
    after.durationMinutes = before.durationMinutes;
    return !fieldsDiffer(before, after);
}

bool differsInStatusAlone(const Session &before, Session after)
{
    after.status = before.status;
    after.cancellationReason = before.cancellationReason;
    return !fieldsDiffer(before, after);
}

bool becomesCancelled(const Session &before, const Session &after)
{
    return after.status == SessionStatus::Cancelled && differsInStatusAlone(before, after);
}

} // namespace

SessionEdit::SessionEdit(SessionRepository &sessions, const QList<Session> &before, const QList<Session> &after)
    : m_sessions(sessions)
    , m_before(before)
    , m_after(after)
{
}

Result<void> SessionEdit::apply()
{
    return write(m_before, m_after, std::exchange(m_wasApplied, true) ? ActivityKind::Redone : kind());
}

Result<void> SessionEdit::revert()
{
    return write(m_after, m_before, ActivityKind::Undone);
}

Result<void> SessionEdit::write(const QList<Session> &from, const QList<Session> &to, ActivityKind kind)
{
    QList<SessionId> ids;
    for (const Session &record : to)
        ids.append(record.id);
    // The records as they are now: a note written since stays.
    Result<QList<Session>> records = m_sessions.find(std::span<const SessionId>(ids));
    if (!records)
        return Failure(records.error());
    for (qsizetype i = 0; i < records->size(); ++i)
        applyDifferences(from.at(i), to.at(i), (*records)[i]);
    const Result<QList<Session>> stored = m_sessions.update(*records, kind);
    if (!stored)
        return Failure(stored.error());
    return {};
}

SessionEdit::What SessionEdit::what() const
{
    const auto all = [this](auto differs) {
        return std::equal(m_before.begin(), m_before.end(), m_after.begin(), m_after.end(), differs);
    };
    if (all(differsInTimesAlone))
        return What::Times;
    if (all(becomesCancelled))
        return What::Cancellation;
    return all(differsInStatusAlone) ? What::Status : What::Other;
}

ActivityKind SessionEdit::kind() const
{
    switch (what()) {
    case What::Times:
        return ActivityKind::SessionRescheduled;
    case What::Cancellation:
    case What::Status:
        return ActivityKind::SessionStatusChanged;
    case What::Other:
        break;
    }
    return ActivityKind::SessionUpdated;
}

ChangeSubject SessionEdit::subject() const
{
    ChangeSubject subject;
    for (const Session &record : m_after)
        subject.sessions.append(record.id);
    return subject;
}

QString SessionEdit::text() const
{
    const int count = int(m_after.size());
    switch (what()) {
    case What::Times:
        //: After "Undo" or "Redo".
        return tr("rescheduling %n session(s)", nullptr, count);
    case What::Cancellation:
        //: After "Undo" or "Redo".
        return tr("cancelling %n session(s)", nullptr, count);
    case What::Status:
    case What::Other:
        break;
    }
    //: After "Undo" or "Redo".
    return tr("changing %n session(s)", nullptr, count);
}

} // namespace bitacora
