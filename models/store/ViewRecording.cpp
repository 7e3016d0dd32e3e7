#include "ViewRecording.h"

#include "PracticeSettingsRepository.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// See SettingName::recordsViews.
const PracticeSetting recordingSetting {u"recordViews"_s, false};

} // namespace

bool recordsViews(const PracticeSettingsRepository &settings)
{
    return settings.value(recordingSetting).toBool();
}

Result<void> setRecordsViews(PracticeSettingsRepository &settings, bool records, ActivityKind kind)
{
    return settings.setValue(recordingSetting, records, kind);
}

} // namespace bitacora
