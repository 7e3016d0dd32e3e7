#include "BookingDefaults.h"

#include "PracticeSettingsRepository.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const PracticeSetting &statusSetting()
{
    static const PracticeSetting setting {u"defaultStatus"_s, SessionStatusText::key(SessionStatus::Pending)};
    return setting;
}

} // namespace

SessionStatus defaultStatus(const PracticeSettingsRepository &settings)
{
    const auto stored = SessionStatusText::fromKey(settings.value(statusSetting()).toString());
    return stored == SessionStatus::Confirmed ? SessionStatus::Confirmed : SessionStatus::Pending;
}

Result<void> setDefaultStatus(PracticeSettingsRepository &settings, SessionStatus status, ActivityKind kind)
{
    return settings.setValue(statusSetting(), SessionStatusText::key(status), kind);
}

} // namespace bitacora
