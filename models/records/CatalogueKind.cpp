#include "CatalogueKind.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QList<CatalogueKind> catalogueKinds()
{
    return {CatalogueKind::Behaviors,
            CatalogueKind::Programs,
            CatalogueKind::Interventions,
            CatalogueKind::Antecedents,
            CatalogueKind::Reinforcers,
            CatalogueKind::PromptTypes,
            CatalogueKind::PromptingProcedures,
            CatalogueKind::TeachingProcedures,
            CatalogueKind::BehaviorFunctions,
            CatalogueKind::Participants,
            CatalogueKind::EnvironmentalChanges,
            CatalogueKind::ClientResponses,
            CatalogueKind::PlacesOfService,
            CatalogueKind::ServiceCodes};
}

QString catalogueName(CatalogueKind kind)
{
    switch (kind) {
    case CatalogueKind::Behaviors:
        return u"behaviors"_s;
    case CatalogueKind::Programs:
        return u"programs"_s;
    case CatalogueKind::Interventions:
        return u"interventions"_s;
    case CatalogueKind::Antecedents:
        return u"antecedents"_s;
    case CatalogueKind::Reinforcers:
        return u"reinforcers"_s;
    case CatalogueKind::PromptTypes:
        return u"prompt-types"_s;
    case CatalogueKind::PromptingProcedures:
        return u"prompting-procedures"_s;
    case CatalogueKind::TeachingProcedures:
        return u"teaching-procedures"_s;
    case CatalogueKind::BehaviorFunctions:
        return u"functions"_s;
    case CatalogueKind::Participants:
        return u"participants"_s;
    case CatalogueKind::EnvironmentalChanges:
        return u"environmental-changes"_s;
    case CatalogueKind::ClientResponses:
        return u"client-responses"_s;
    case CatalogueKind::PlacesOfService:
        return u"places-of-service"_s;
    case CatalogueKind::ServiceCodes:
        return u"service-codes"_s;
    }
    return {};
}

std::optional<CatalogueKind> catalogueNamed(const QString &name)
{
    const QList<CatalogueKind> kinds = catalogueKinds();
    for (const CatalogueKind kind : kinds) {
        if (catalogueName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace bitacora
