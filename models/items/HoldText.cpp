#include "HoldText.h"

#include "Clock.h"

#include <QLocale>
#include <QTimeZone>

namespace bitacora {

QString HoldText::kind(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Legal:
        //: Why a client's record may not be deleted or destroyed: a lawsuit, a subpoena, an investigation.
        return tr("Legal matter");
    case HoldKind::Complaint:
        //: Why a client's record may not be deleted or destroyed.
        return tr("Complaint");
    case HoldKind::Request:
        //: Why a client's record may not be deleted or destroyed: somebody asked for it.
        return tr("Request for the record");
    }
    return {};
}

QString HoldText::sentence(const RecordHold &hold, const Clock &clock)
{
    const QDate since = hold.placedAt.toTimeZone(QTimeZone(clock.zone())).date();
    //: A client's record: %1 is a date, %2 such as "Complaint", %3 the reason as the practitioner typed it.
    return tr("On hold since %1 (%2): %3")
        .arg(QLocale().toString(since, QLocale::ShortFormat), kind(hold.kind), hold.reason);
}

QString HoldText::consequence()
{
    return tr("Until the hold is lifted, the record can be neither deleted nor destroyed.");
}

} // namespace bitacora
