#include "ActivityGlyph.h"

#include "ActivityChoice.h"

namespace bitacora {

Icon activityIcon(ActivityKind kind)
{
    if (kind == ActivityKind::ClientViewed)
        return Icon::Eye;
    if (kind == ActivityKind::HistoryPrinted || kind == ActivityKind::NotePrinted)
        return Icon::Print;
    if (kind == ActivityKind::UnlockFailed)
        return Icon::Warning;
    switch (ActivityChoice {kind, {}}.group()) {
    case ActivityGroup::Profile:
        return Icon::Client;
    case ActivityGroup::Sessions:
        return Icon::Calendar;
    case ActivityGroup::Notes:
        // Lines of text.
        return Icon::Sort;
    case ActivityGroup::Exports:
        return Icon::Export;
    case ActivityGroup::Access:
        return Icon::Lock;
    case ActivityGroup::Settings:
        return Icon::Settings;
    case ActivityGroup::Undo:
        return Icon::Undo;
    }
    return Icon::Info;
}

} // namespace bitacora
