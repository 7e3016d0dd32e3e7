#include "SettingsChanges.h"

#include "ChangeStack.h"
#include "PracticeSettingsRepository.h"
#include "PractitionerChange.h"

#include <QCoreApplication>

#include <utility>

namespace bitacora {

namespace {

class WorkingHoursChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SettingsChanges)
public:
    WorkingHoursChange(PracticeSettingsRepository &settings, const WorkingHours &before, const WorkingHours &after)
        : m_settings(settings)
        , m_before(before)
        , m_after(after)
    {
    }

    Result<void> apply() override
    {
        return m_settings.setWorkingHours(m_after, std::exchange(m_kind, ActivityKind::Redone));
    }
    Result<void> revert() override { return m_settings.setWorkingHours(m_before, ActivityKind::Undone); }

    [[nodiscard]] QString text() const override
    {
        //: After "Undo" or "Redo".
        return tr("changing the working hours");
    }

private:
    PracticeSettingsRepository &m_settings;
    WorkingHours m_before;
    WorkingHours m_after;
    ActivityKind m_kind = ActivityKind::SettingsChanged;
};

} // namespace

SettingsChanges::SettingsChanges(PracticeSettingsRepository &settings, const Clock &clock, ChangeStack &stack)
    : m_settings(settings)
    , m_clock(clock)
    , m_stack(stack)
{
}

Result<void> SettingsChanges::setWorkingHours(const WorkingHours &hours)
{
    const WorkingHours before = m_settings.workingHours();
    if (hours == before)
        return {};
    return m_stack.push(std::make_unique<WorkingHoursChange>(m_settings, before, hours));
}

Result<void> SettingsChanges::setPractitioner(const Practitioner &practitioner)
{
    if (practitioner == m_settings.practitioner())
        return {};
    return m_stack.push(std::make_unique<PractitionerChange>(m_settings, m_clock, practitioner));
}

} // namespace bitacora
