#include "ExportLog.h"

#include "ActivityRepository.h"
#include "Practice.h"

namespace bitacora {

CommandResult<void> logExport(Practice &practice, const Export &exported)
{
    if (practice.isReadOnly())
        return {};
    ActivityEntry entry;
    entry.kind = exported.kind;
    entry.client = exported.client;
    entry.after = QString::number(exported.count);
    const auto logged = practice.activity().append(entry);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
