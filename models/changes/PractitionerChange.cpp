#include "PractitionerChange.h"

#include "Clock.h"
#include "PracticeSettingsRepository.h"

#include <array>
#include <utility>

namespace bitacora {

namespace {

constexpr std::array lines {&Practitioner::name, &Practitioner::credential, &Practitioner::practiceName,
                            &Practitioner::practiceAddress};

QList<QString Practitioner::*> differences(const Practitioner &a, const Practitioner &b)
{
    QList<QString Practitioner::*> different;
    for (const auto line : lines) {
        if (a.*line != b.*line)
            different.append(line);
    }
    return different;
}

} // namespace

PractitionerChange::PractitionerChange(PracticeSettingsRepository &settings, const Clock &clock,
                                       const Practitioner &after)
    : m_settings(settings)
    , m_clock(clock)
    , m_before(settings.practitioner())
    , m_after(after)
{
}

Result<void> PractitionerChange::apply()
{
    return write(m_before, m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> PractitionerChange::revert()
{
    return write(m_after, m_before, ActivityKind::Undone);
}

Result<void> PractitionerChange::write(const Practitioner &from, const Practitioner &to, ActivityKind kind)
{
    // The record as it is now: a line edited since stays.
    Practitioner current = m_settings.practitioner();
    for (const auto line : differences(from, to))
        current.*line = to.*line;
    auto stored = m_settings.setPractitioner(current, kind);
    if (stored)
        m_typedAt.set(m_clock.now());
    return stored;
}

QString PractitionerChange::text() const
{
    //: After "Undo" or "Redo".
    return tr("editing the letterhead");
}

bool PractitionerChange::mergeWith(const Change &later)
{
    const auto *other = dynamic_cast<const PractitionerChange *>(&later);
    // What is typed on in one line is one step.
    const auto edited = differences(m_before, m_after);
    if (!other || edited.size() != 1 || differences(other->m_before, other->m_after) != edited
        || other->m_before != m_after)
        return false;
    if (!m_typedAt.extendTo(other->m_typedAt))
        return false;
    m_after = other->m_after;
    return true;
}

} // namespace bitacora
