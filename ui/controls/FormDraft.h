#pragma once

#include "Result.h"

#include <QMap>
#include <QString>

namespace bitacora {

class PracticeSettingsRepository;

/// What stands in a form and is no record yet, kept in the encrypted practice: through a lock, and through the
/// program's end. One under each name.
class FormDraft
{
public:
    FormDraft(PracticeSettingsRepository &settings, const QString &name);

    /// What stands in each field, by the field's name.
    using Texts = QMap<QString, QString>;

    struct Content
    {
        Texts texts;
        /// Whether the person was at it.
        bool open = false;
        friend bool operator==(const Content &, const Content &) = default;
    };

    [[nodiscard]] Content load() const;
    /// Writes only what is not kept already. An empty content takes the draft away.
    [[nodiscard]] Result<void> save(const Content &content);

private:
    PracticeSettingsRepository &m_settings;
    QString m_name;
};

} // namespace bitacora
