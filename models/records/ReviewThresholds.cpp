#include "ReviewThresholds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

Result<void> validateReviewThresholds(const ReviewThresholds &thresholds)
{
    using Thresholds = ReviewThresholds;
    struct Field
    {
        int value;
        Thresholds::Range range;
        QLatin1StringView name;
    };
    const std::array fields {Field {thresholds.weeksNotSeen, Thresholds::weeksRange, "weeksNotSeen"_L1},
                             Field {thresholds.missedPercent, Thresholds::percentRange, "missedPercent"_L1},
                             Field {thresholds.missedOfSessions, Thresholds::sessionsRange, "missedOfSessions"_L1},
                             Field {thresholds.missedWithinDays, Thresholds::daysRange, "missedWithinDays"_L1},
                             Field {thresholds.sessionsWithinDays, Thresholds::daysRange, "sessionsWithinDays"_L1}};
    for (const Field &field : fields) {
        if (!field.range.contains(field.value))
            return failure(ErrorCode::NumberOutOfRange, field.name,
                           u"%1 to %2"_s.arg(field.range.from).arg(field.range.to));
    }
    return {};
}

} // namespace bitacora
