#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "Practitioner.h"
#include "TypedAt.h"

#include <QCoreApplication>

namespace bitacora {

class Clock;
class PracticeSettingsRepository;

/// An edited letterhead; doing and undoing touch only the lines that were edited.
class PractitionerChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PractitionerChange)
public:
    PractitionerChange(PracticeSettingsRepository &settings, const Clock &clock, const Practitioner &after);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    bool mergeWith(const Change &later) override;
    [[nodiscard]] bool isVoid() const override { return m_before == m_after; }

private:
    [[nodiscard]] Result<void> write(const Practitioner &from, const Practitioner &to, ActivityKind kind);

    PracticeSettingsRepository &m_settings;
    const Clock &m_clock;
    Practitioner m_before;
    Practitioner m_after;
    TypedAt m_typedAt;
    ActivityKind m_kind = ActivityKind::SettingsChanged;
};

} // namespace bitacora
