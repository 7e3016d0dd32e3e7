#include "SessionFactsChange.h"

#include "SessionFactsRepository.h"

#include <utility>

namespace bitacora {

SessionFactsChange::SessionFactsChange(SessionFactsRepository &sessions, SessionId id, RecordedFacts before,
                                       RecordedFacts after)
    : m_sessions(sessions)
    , m_id(id)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

Result<void> SessionFactsChange::apply()
{
    return m_sessions.store(m_id, m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> SessionFactsChange::revert()
{
    return m_sessions.store(m_id, m_before, ActivityKind::Undone);
}

QString SessionFactsChange::text() const
{
    //: After "Undo" or "Redo".
    return tr("recording what happened in a session");
}

} // namespace bitacora
