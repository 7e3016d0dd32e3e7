#include "RecordHold.h"

#include "Client.h"

namespace bitacora {

using namespace Qt::StringLiterals;

Result<void> validateHold(const RecordHold &hold)
{
    if (hold.reason.trimmed().isEmpty())
        return failure(ErrorCode::HoldReasonMissing, u"reason"_s);
    if (hold.reason.size() > maxClientFieldLength)
        return failure(ErrorCode::TextTooLong, u"reason"_s, QString::number(maxClientFieldLength));
    return {};
}

} // namespace bitacora
