#pragma once

#include "NoteLanguage.h"

#include <QLocale>

namespace bitacora {

/// How a note is laid out. Their names are stored and typed: "narrative", "soap", "dap", "birp".
enum class NoteTemplate { Narrative, Soap, Dap, Birp };

/// How a note is to be written, whatever language the interface has.
struct NoteStyle
{
    NoteLanguage language = NoteLanguage::English;
    NoteTemplate layout = NoteTemplate::Narrative;
    /// For its dates, times and numbers: of the note's language, after the region.
    QLocale locale;

    /// In the region of `regional`, as far as the language is spoken there.
    static NoteStyle of(NoteLanguage language, NoteTemplate layout, const QLocale &regional = QLocale());
};

/// "soap".
QString noteTemplateName(NoteTemplate layout);

} // namespace bitacora
