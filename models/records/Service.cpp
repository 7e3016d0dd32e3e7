#include "Service.h"

#include "Client.h"
#include "Session.h"

namespace bitacora {

using namespace Qt::StringLiterals;

Result<void> validateService(const Service &service)
{
    if (service.name.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing, u"name"_s);
    if (service.name.size() > maxClientNameLength)
        return failure(ErrorCode::TextTooLong, u"name"_s, QString::number(maxClientNameLength));
    if (service.code.size() > maxClientNameLength)
        return failure(ErrorCode::TextTooLong, u"code"_s, QString::number(maxClientNameLength));
    if (service.durationMinutes < minDurationMinutes || service.durationMinutes > maxDurationMinutes)
        return failure(ErrorCode::DurationOutOfRange, u"duration"_s);
    if (service.bufferMinutes < 0 || service.bufferMinutes > maxBufferMinutes)
        return failure(ErrorCode::BufferOutOfRange, u"buffer"_s);
    return {};
}

} // namespace bitacora
