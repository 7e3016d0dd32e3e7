#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "RecordedFacts.h"
#include "Session.h"

#include <QCoreApplication>

namespace bitacora {

class SessionFactsRepository;

/// What was recorded of a session.
class SessionFactsChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionChanges)
public:
    SessionFactsChange(SessionFactsRepository &sessions, SessionId id, RecordedFacts before, RecordedFacts after);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;

private:
    SessionFactsRepository &m_sessions;
    SessionId m_id;
    RecordedFacts m_before;
    RecordedFacts m_after;
    ActivityKind m_kind = ActivityKind::FactsRecorded;
};

} // namespace bitacora
