#pragma once

#include "Result.h"
#include "WorkingHours.h"

namespace bitacora {

class ChangeStack;
class PracticeSettingsRepository;

/// The changes that people make to the settings of the practice, each checked and undoable.
class SettingsChanges
{
public:
    SettingsChanges(PracticeSettingsRepository &settings, ChangeStack &stack);

    /// Nothing happens when they are those already. HoursMalformed.
    Result<void> setWorkingHours(const WorkingHours &hours);

private:
    PracticeSettingsRepository &m_settings;
    ChangeStack &m_stack;
};

} // namespace bitacora
