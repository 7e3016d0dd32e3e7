#pragma once

#include "CatalogueKind.h"
#include "ClientPlan.h"
#include "FactTerm.h"
#include "NoteLanguage.h"

namespace bitacora {

/// What can be chosen in a field of the form, and how it is called in the language of the interface.
namespace TermOffers {

[[nodiscard]] NoteLanguage language();
/// A term of the catalogue in the language of the interface; one of the plan, or of a person's own, as it was called.
[[nodiscard]] QString text(CatalogueKind kind, const FactTerm &term);
/// The plan's own entries first, then the catalogue's, each in its order; whatever `typed` finds, accents ignored.
/// They have no key yet. What the plan has discontinued is not among them.
[[nodiscard]] FactTerms matching(CatalogueKind kind, const ClientPlan &plan, const QString &typed);
/// The catalogue's or the plan's entry of exactly that name, else the person's own; empty for nothing but blanks.
[[nodiscard]] FactTerm asTyped(CatalogueKind kind, const ClientPlan &plan, const QString &typed);
/// Whether both are the same thing, whatever their keys.
[[nodiscard]] bool isSame(const FactTerm &one, const FactTerm &other);

} // namespace TermOffers

} // namespace bitacora
