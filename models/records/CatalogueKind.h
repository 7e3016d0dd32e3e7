#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

/// What a catalogue lists. Each is one file of resources/catalogues.
enum class CatalogueKind {
    Behaviors,
    Programs,
    Interventions,
    Antecedents,
    Reinforcers,
    PromptTypes,
    PromptingProcedures,
    TeachingProcedures,
    BehaviorFunctions,
    Participants,
    EnvironmentalChanges,
    ClientResponses,
    PlacesOfService,
    ServiceCodes,
};

/// Every kind, in the order of the enumeration.
[[nodiscard]] QList<CatalogueKind> catalogueKinds();
/// "behaviors", "prompt-types": the name of the file, and its key `catalogue`.
[[nodiscard]] QString catalogueName(CatalogueKind kind);
[[nodiscard]] std::optional<CatalogueKind> catalogueNamed(const QString &name);

} // namespace bitacora
