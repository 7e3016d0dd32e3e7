#include "FactNames.h"

namespace bitacora {

const CatalogueEntry *FactNames::entry(CatalogueKind kind, const QString &id) const
{
    return Catalogue::builtIn(kind).find(id);
}

const CatalogueEntry *FactNames::service(const QString &code) const
{
    return code.isEmpty() ? nullptr : Catalogue::builtIn(CatalogueKind::ServiceCodes).findCode(code);
}

CatalogueText FactNames::text(CatalogueKind kind, const FactTerm &term, NoteLanguage language) const
{
    if (!term.catalogueId.isEmpty()) {
        if (const CatalogueEntry *known = entry(kind, term.catalogueId))
            return known->in(language);
    }
    return CatalogueText::ofName(language, term.name);
}

} // namespace bitacora
