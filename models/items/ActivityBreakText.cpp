#include "ActivityBreakText.h"

#include "ActivityText.h"
#include "HistoryText.h"

#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString ActivityBreakText::sentence(const ActivityBreak &place, const Clock &clock)
{
    using What = ActivityBreak::What;
    const QString from = number(place.sequence);
    const QString to = number(place.sequence + (place.count - 1));
    const QString when = place.at.isValid() ? HistoryText(clock).moment(place.at) : QString();
    const QString kind = place.kind ? ActivityText::kind(*place.kind) : QString();
    const bool isOne = place.count == 1;
    switch (place.what) {
    case What::Altered:
        //: %1 is a number, %2 a day and time, %3 what happened, such as "Session booked".
        return tr("Entry %1 of the activity log (%2, %3) is not as it was written, or does not follow from the one "
                  "before it.")
            .arg(from, when, kind);
    case What::Removed:
        if (place.kind && isOne)
            return tr("Entry %1 of the activity log (%2, %3) was removed.").arg(from, when, kind);
        if (place.kind)
            return tr("Entries %1 to %2 of the activity log were removed; the last of them was of %3 (%4).")
                .arg(from, to, when, kind);
        if (isOne)
            //: %2 is a day and time.
            return tr("Entry %1 of the activity log was removed; the one after it is of %2.").arg(from, when);
        return tr("Entries %1 to %2 of the activity log were removed; the one after them is of %3.")
            .arg(from, to, when);
    case What::Inserted:
        if (isOne)
            return tr("Entry %1 of the activity log (%2, %3) was inserted.").arg(from, when, kind);
        return tr("Entries %1 to %2 of the activity log were inserted; the last of them is of %3 (%4).")
            .arg(from, to, when, kind);
    case What::Moved:
        return tr("Entry %1 of the activity log (%2, %3) was written under another number.").arg(from, when, kind);
    case What::EndUnknown:
        return tr("The practice does not remember where its activity log ends: entries after number %1 may be missing.")
            .arg(from);
    }
    return {};
}

QString ActivityBreakText::key(ActivityBreak::What what)
{
    switch (what) {
    case ActivityBreak::What::Altered:
        return u"altered"_s;
    case ActivityBreak::What::Removed:
        return u"removed"_s;
    case ActivityBreak::What::Inserted:
        return u"inserted"_s;
    case ActivityBreak::What::Moved:
        return u"moved"_s;
    case ActivityBreak::What::EndUnknown:
        return u"end_unknown"_s;
    }
    return {};
}

} // namespace bitacora
