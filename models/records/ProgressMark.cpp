#include "ProgressMark.h"

namespace bitacora {

Result<void> validateProgressMark(const ProgressMark &mark)
{
    if (mark.label.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing, QStringLiteral("label"));
    if (mark.label.size() > maxProgressLabelLength)
        return failure(ErrorCode::TextTooLong, QStringLiteral("label"), QString::number(maxProgressLabelLength));
    if (!mark.day.isValid())
        return failure(ErrorCode::DateMalformed, QStringLiteral("day"));
    return {};
}

} // namespace bitacora
