#include "NoteStyle.h"

namespace bitacora {

NoteStyle NoteStyle::of(NoteLanguage language, NoteTemplate layout, const QLocale &regional)
{
    const auto tongue = language == NoteLanguage::Spanish ? QLocale::Spanish : QLocale::English;
    if (regional.language() == tongue)
        return {language, layout, regional};
    return {language, layout, QLocale(tongue, regional.territory())};
}

QString noteTemplateName(NoteTemplate layout)
{
    switch (layout) {
    case NoteTemplate::Narrative:
        return QStringLiteral("narrative");
    case NoteTemplate::Soap:
        return QStringLiteral("soap");
    case NoteTemplate::Dap:
        return QStringLiteral("dap");
    case NoteTemplate::Birp:
        return QStringLiteral("birp");
    }
    return {};
}

} // namespace bitacora
