#include "OpenPractice.h"

#include <utility>

namespace bitacora {

OpenPractice::OpenPractice(std::unique_ptr<Practice> practice)
    : m_practice(std::move(practice))
    , m_clientChanges(m_practice->clients(), m_changes)
    , m_planChanges(m_practice->plans(), m_changes)
    , m_sessionChanges(m_practice->sessions(), m_practice->sessionFacts(), m_changes)
    , m_noteChanges(m_practice->sessionNotes(), m_practice->signedNotes(), m_changes)
    , m_seriesChanges(*m_practice, m_sessionChanges, m_changes)
    , m_serviceChanges(m_practice->services(), m_changes)
    , m_calendarChanges(m_practice->calendars(), m_changes)
    , m_settingsChanges(m_practice->settings(), m_practice->clock(), m_changes)
    , m_retentionChanges(*m_practice, m_changes)
    , m_importChanges(*m_practice, m_changes)
{
}

OpenPractice::~OpenPractice() = default;

} // namespace bitacora
