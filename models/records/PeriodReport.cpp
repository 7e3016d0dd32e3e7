#include "PeriodReport.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

PeriodReportPart PeriodReport::part(const QString &target) const
{
    for (const PeriodReportPart &part : parts) {
        if (part.target == target)
            return part;
    }
    return {target, {}, {}};
}

void PeriodReport::setPart(const PeriodReportPart &part)
{
    const auto isIt = [&part](const PeriodReportPart &other) { return other.target == part.target; };
    const auto found = std::find_if(parts.begin(), parts.end(), isIt);
    if (part.isEmpty())
        parts.removeIf(isIt);
    else if (found == parts.end())
        parts.append(part);
    else
        *found = part;
}

bool PeriodReport::saysTheSameAs(const PeriodReport &other) const
{
    PeriodReport same = other;
    same.changedAt = changedAt;
    return *this == same;
}

Result<void> validatePeriodReport(const PeriodReport &report)
{
    if (!report.from.isValid())
        return failure(ErrorCode::DateMalformed, u"from"_s);
    if (!report.to.isValid() || report.to < report.from)
        return failure(ErrorCode::DateMalformed, u"to"_s);
    const QString limit = QString::number(maxReportWords);
    if (report.introduction.size() > maxReportWords)
        return failure(ErrorCode::TextTooLong, u"introduction"_s, limit);
    if (report.recommendations.size() > maxReportWords)
        return failure(ErrorCode::TextTooLong, u"recommendations"_s, limit);
    const bool isTooLong = std::any_of(report.parts.begin(), report.parts.end(),
                                       [](const PeriodReportPart &part) { return part.words.size() > maxReportWords; });
    if (isTooLong || report.parts.size() > maxReportParts)
        return failure(ErrorCode::TextTooLong, u"parts"_s, limit);
    return {};
}

} // namespace bitacora
