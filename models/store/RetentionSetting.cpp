#include "RetentionSetting.h"

#include "PracticeSettingsRepository.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const PracticeSetting yearsSetting {u"retentionYears"_s, defaultRetentionYears};
const PracticeSetting minorAgeSetting {u"retentionMinorAge"_s, defaultMinorAge};

} // namespace

RetentionRule retentionRule(const PracticeSettingsRepository &settings)
{
    return {std::clamp(settings.value(yearsSetting).toInt(), minRetentionYears, maxRetentionYears),
            std::clamp(settings.value(minorAgeSetting).toInt(), minMinorAge, maxMinorAge)};
}

Result<void> setRetentionYears(PracticeSettingsRepository &settings, int years, ActivityKind kind)
{
    if (years < minRetentionYears || years > maxRetentionYears)
        return failure(ErrorCode::NumberOutOfRange, yearsSetting.name, QString::number(years));
    return settings.setValue(yearsSetting, years, kind);
}

Result<void> setRetentionMinorAge(PracticeSettingsRepository &settings, int age, ActivityKind kind)
{
    if (age < minMinorAge || age > maxMinorAge)
        return failure(ErrorCode::NumberOutOfRange, minorAgeSetting.name, QString::number(age));
    return settings.setValue(minorAgeSetting, age, kind);
}

} // namespace bitacora
