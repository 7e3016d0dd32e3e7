#include "TermOffers.h"

#include "Catalogue.h"
#include "RecordedFacts.h"
#include "TextFolding.h"

#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

FactTerm termOf(const PlanItem &item)
{
    return {0, item.name, item.catalogueId, item.id};
}

template <typename Item>
FactTerms termsOf(const QList<Item> &items)
{
    FactTerms terms;
    for (const Item &item : items) {
        if constexpr (requires { item.standing; }) {
            if (item.standing.status == PlanStatus::Discontinued)
                continue;
        }
        terms.append(termOf(item));
    }
    return terms;
}

FactTerms ofPlan(CatalogueKind kind, const ClientPlan &plan)
{
    switch (kind) {
    case CatalogueKind::Behaviors:
        return termsOf(plan.behaviors);
    case CatalogueKind::Programs:
        return termsOf(plan.programs);
    case CatalogueKind::Interventions:
        return termsOf(plan.interventions);
    case CatalogueKind::Reinforcers:
        return termsOf(plan.reinforcers);
    default:
        return {};
    }
}

FactTerms ofCatalogue(CatalogueKind kind, const FactTerms &planned)
{
    FactTerms terms;
    for (const CatalogueEntry &entry : Catalogue::builtIn(kind).entries()) {
        const auto isPlanned = [&entry](const FactTerm &term) { return term.catalogueId == entry.id; };
        if (std::none_of(planned.begin(), planned.end(), isPlanned))
            terms.append({0, entry.in(TermOffers::language()).name, entry.id, {}});
    }
    return terms;
}

} // namespace

NoteLanguage TermOffers::language()
{
    return QLocale().language() == QLocale::Spanish ? NoteLanguage::Spanish : NoteLanguage::English;
}

QString TermOffers::text(CatalogueKind kind, const FactTerm &term)
{
    const bool isOfCatalogue = !term.catalogueId.isEmpty() && !term.plan.isValid();
    const CatalogueEntry *entry = isOfCatalogue ? Catalogue::builtIn(kind).find(term.catalogueId) : nullptr;
    return entry ? entry->in(language()).name : term.name;
}

FactTerms TermOffers::matching(CatalogueKind kind, const ClientPlan &plan, const QString &typed)
{
    FactTerms terms = ofPlan(kind, plan);
    terms += ofCatalogue(kind, terms);
    terms.removeIf([&typed](const FactTerm &term) { return !matchesWords(term.name, typed); });
    return terms;
}

FactTerm TermOffers::asTyped(CatalogueKind kind, const ClientPlan &plan, const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return {};
    for (const FactTerm &term : matching(kind, plan, name)) {
        if (folded(term.name) == folded(name))
            return term;
    }
    return {0, name, {}, {}};
}

bool TermOffers::isSame(const FactTerm &one, const FactTerm &other)
{
    if (one.plan.isValid() || other.plan.isValid())
        return one.plan == other.plan;
    if (!one.catalogueId.isEmpty() || !other.catalogueId.isEmpty())
        return one.catalogueId == other.catalogueId;
    return one.name == other.name;
}

} // namespace bitacora
