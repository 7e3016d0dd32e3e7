#pragma once

#include "ActivityKind.h"
#include "Change.h"

#include <utility>

namespace bitacora {

class PracticeSettingsRepository;

/// Another value of a setting of the practice. `write` stores one, with its activity entry, in one transaction.
template <typename Value>
class SettingChange final : public Change
{
public:
    using Write = Result<void> (*)(PracticeSettingsRepository &settings, const Value &value, ActivityKind kind);
    using Words = QString (*)();

    struct Values
    {
        Value before;
        Value after;
    };

    SettingChange(PracticeSettingsRepository &settings, Write write, Values values, Words words)
        : m_settings(settings)
        , m_write(write)
        , m_values(std::move(values))
        , m_words(words)
    {
    }

    [[nodiscard]] Result<void> apply() override
    {
        return m_write(m_settings, m_values.after, std::exchange(m_kind, ActivityKind::Redone));
    }
    [[nodiscard]] Result<void> revert() override { return m_write(m_settings, m_values.before, ActivityKind::Undone); }
    [[nodiscard]] QString text() const override { return m_words(); }

private:
    PracticeSettingsRepository &m_settings;
    Write m_write;
    Values m_values;
    Words m_words;
    ActivityKind m_kind = ActivityKind::SettingsChanged;
};

} // namespace bitacora
