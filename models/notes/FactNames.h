#pragma once

#include "Catalogue.h"
#include "FactTerm.h"

namespace bitacora {

/// Where the words for a session's terms come from. The program's own catalogues unless another one says more.
class FactNames
{
public:
    virtual ~FactNames() = default;
    /// Null where no catalogue knows the id.
    [[nodiscard]] virtual const CatalogueEntry *entry(CatalogueKind kind, const QString &id) const;
    /// Null where no catalogue knows the billing code.
    [[nodiscard]] virtual const CatalogueEntry *service(const QString &code) const;

    /// What a term is called in the language; a practitioner's own is called as it was typed.
    [[nodiscard]] CatalogueText text(CatalogueKind kind, const FactTerm &term, NoteLanguage language) const;
};

} // namespace bitacora
