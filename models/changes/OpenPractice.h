#pragma once

#include "CalendarChanges.h"
#include "ChangeStack.h"
#include "ClientChanges.h"
#include "ImportChanges.h"
#include "NoteChanges.h"
#include "PlanChanges.h"
#include "Practice.h"
#include "RetentionChanges.h"
#include "SeriesChanges.h"
#include "ServiceChanges.h"
#include "SessionChanges.h"
#include "SettingsChanges.h"

#include <memory>

namespace bitacora {

/// An unlocked practice as the pages work with it: the store, and the one way to change it.
/// Locking destroys it, and everything that was read through it with it.
class OpenPractice
{
public:
    explicit OpenPractice(std::unique_ptr<Practice> practice);
    ~OpenPractice();

    [[nodiscard]] Practice &practice() const { return *m_practice; }
    [[nodiscard]] ChangeStack &changes() { return m_changes; }
    [[nodiscard]] ClientChanges &clientChanges() { return m_clientChanges; }
    [[nodiscard]] PlanChanges &planChanges() { return m_planChanges; }
    [[nodiscard]] SessionChanges &sessionChanges() { return m_sessionChanges; }
    [[nodiscard]] NoteChanges &noteChanges() { return m_noteChanges; }
    [[nodiscard]] SeriesChanges &seriesChanges() { return m_seriesChanges; }
    [[nodiscard]] ServiceChanges &serviceChanges() { return m_serviceChanges; }
    [[nodiscard]] CalendarChanges &calendarChanges() { return m_calendarChanges; }
    [[nodiscard]] SettingsChanges &settingsChanges() { return m_settingsChanges; }
    [[nodiscard]] ImportChanges &importChanges() { return m_importChanges; }
    [[nodiscard]] RetentionChanges &retentionChanges() { return m_retentionChanges; }

private:
    std::unique_ptr<Practice> m_practice;
    ChangeStack m_changes;
    ClientChanges m_clientChanges;
    PlanChanges m_planChanges;
    SessionChanges m_sessionChanges;
    NoteChanges m_noteChanges;
    SeriesChanges m_seriesChanges;
    ServiceChanges m_serviceChanges;
    CalendarChanges m_calendarChanges;
    SettingsChanges m_settingsChanges;
    RetentionChanges m_retentionChanges;
    ImportChanges m_importChanges;
};

} // namespace bitacora
