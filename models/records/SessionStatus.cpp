#include "SessionStatus.h"

namespace bitacora {

using namespace Qt::StringLiterals;

QString SessionStatusText::name(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Pending:
        //: Status of a session: booked, and not confirmed yet.
        return tr("Pending");
    case SessionStatus::Confirmed:
        //: Status of a session: the client said yes.
        return tr("Confirmed");
    case SessionStatus::Completed:
        //: Status of a session: it took place.
        return tr("Completed");
    case SessionStatus::Cancelled:
        //: Status of a session: called off beforehand.
        return tr("Cancelled");
    case SessionStatus::NoShow:
        //: Status of a session: the client did not come.
        return tr("No Show");
    }
    return {};
}

QString SessionStatusText::key(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Pending:
        return u"pending"_s;
    case SessionStatus::Confirmed:
        return u"confirmed"_s;
    case SessionStatus::Completed:
        return u"completed"_s;
    case SessionStatus::Cancelled:
        return u"cancelled"_s;
    case SessionStatus::NoShow:
        return u"no_show"_s;
    }
    return {};
}

std::optional<SessionStatus> SessionStatusText::fromKey(const QString &key)
{
    for (const SessionStatus status : allSessionStatuses) {
        if (SessionStatusText::key(status) == key)
            return status;
    }
    return std::nullopt;
}

} // namespace bitacora
