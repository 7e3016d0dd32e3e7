#pragma once

#include "ClientForm.h"
#include "Result.h"

namespace bitacora {

class PracticeSettingsRepository;

/// What stands in a form and is no record yet, kept in the encrypted practice: through a lock, and through the
/// program's end. One under each name.
class FormDraft
{
public:
    FormDraft(PracticeSettingsRepository &settings, const QString &name);

    struct Content
    {
        ClientForm::Texts texts;
        /// Whether the person was at it.
        bool open = false;
        friend bool operator==(const Content &, const Content &) = default;
    };

    [[nodiscard]] Content load() const;
    /// Writes only what is not kept already. An empty content takes the draft away.
    Result<void> save(const Content &content);

private:
    PracticeSettingsRepository &m_settings;
    QString m_name;
};

} // namespace bitacora
