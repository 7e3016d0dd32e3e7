#include "NamedChange.h"

#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

Result<void> NamedChange::log(StoreContext &context, ActivityKind kind) const
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.before = before;
    entry.after = after;
    if (!fields.isEmpty())
        entry.after += u"; "_s + fields.join(u", "_s);
    return context.log(entry);
}

} // namespace bitacora
