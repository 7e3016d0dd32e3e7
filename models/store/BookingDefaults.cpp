#include "BookingDefaults.h"

#include "PracticeSettingsRepository.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString statusState = u"booking.defaultStatus"_s;

} // namespace

SessionStatus defaultStatus(const PracticeSettingsRepository &settings)
{
    const auto stored = SessionStatusText::fromKey(QString::fromUtf8(settings.state(statusState)));
    return stored == SessionStatus::Confirmed ? SessionStatus::Confirmed : SessionStatus::Pending;
}

Result<void> setDefaultStatus(PracticeSettingsRepository &settings, SessionStatus status)
{
    return settings.setState(statusState, SessionStatusText::key(status).toUtf8());
}

} // namespace bitacora
