#include "RetentionSetting.h"

#include "PracticeSettingsRepository.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const PracticeSetting yearsSetting {u"retentionYears"_s, defaultRetentionYears};

} // namespace

int retentionYears(const PracticeSettingsRepository &settings)
{
    return std::clamp(settings.value(yearsSetting).toInt(), minRetentionYears, maxRetentionYears);
}

Result<void> setRetentionYears(PracticeSettingsRepository &settings, int years, ActivityKind kind)
{
    if (years < minRetentionYears || years > maxRetentionYears)
        return failure(ErrorCode::NumberOutOfRange, u"retentionYears"_s, QString::number(years));
    return settings.setValue(yearsSetting, years, kind);
}

} // namespace bitacora
