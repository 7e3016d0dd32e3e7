#pragma once

#include "CatalogueKind.h"
#include "NoteInput.h"

#include <QCoreApplication>

namespace bitacora {

/// What was recorded, fact by fact, in the language of the interface.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FactWords)

public:
    /// "Participant", "Prompts".
    [[nodiscard]] static QString label(FactField field);
    /// "Mother", "8 of 10 correct"; empty where there is no such fact (any more).
    [[nodiscard]] static QString value(const NoteInput &input, FactId id);
    /// "Prompts: Gestural", and of a number whose it is: "Request help: 8 of 10 correct".
    [[nodiscard]] static QString sentence(const NoteInput &input, FactId id);

    /// "2 times · 1:30"; empty without a number.
    [[nodiscard]] static QString figures(const BehaviorData &data);
    /// "8 of 10 correct"; empty without trials.
    [[nodiscard]] static QString figures(const ProgramData &data);
    [[nodiscard]] static QString names(FactField field, const FactTerms &terms);
    /// "Mother (Ana)".
    [[nodiscard]] static QString name(const Participant &participant);
    /// Which catalogue the terms of a field are from.
    [[nodiscard]] static CatalogueKind kindOf(FactField field);
};

} // namespace bitacora
