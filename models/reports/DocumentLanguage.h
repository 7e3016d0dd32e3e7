#pragma once

#include "NoteLanguage.h"

#include <QtGlobal>

#include <optional>

namespace bitacora {

/// The language of a document whose words are the program's own: while this lives, all that is translated on this
/// thread is in that language, whatever the interface's. For as long as a document is laid out, and not across events.
class DocumentLanguage
{
public:
    explicit DocumentLanguage(NoteLanguage language);
    ~DocumentLanguage();
    Q_DISABLE_COPY_MOVE(DocumentLanguage)

private:
    std::optional<NoteLanguage> m_before;
};

} // namespace bitacora
