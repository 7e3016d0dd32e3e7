#include "SessionExportLog.h"

#include "ActivityRepository.h"
#include "Practice.h"
#include "SessionRepository.h"

namespace bitacora {

Result<void> logSessionExport(const Practice &practice, ActivityKind kind, SessionId id, const QString &form)
{
    const auto session = practice.sessions().find(id);
    if (!session)
        return Failure(session.error());
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = session->client;
    entry.session = id;
    entry.after = form;
    return practice.activity().append(entry);
}

} // namespace bitacora
