#pragma once

#include "PlanItem.h"

#include <QList>
#include <QString>

namespace bitacora {

/// Something that was chosen for a session: a behavior, a program, a prompt, a place. It keeps what it was called, so
/// that the session says what it said however the plan and the catalogues change.
struct FactTerm
{
    /// Unique within its session; 0 while there is none.
    int key = 0;
    /// As it was called when it was chosen; empty means that nothing was chosen.
    QString name;
    /// Where it came from a catalogue, what it is called there in every language; empty for the practitioner's own.
    QString catalogueId;
    /// The entry of the client's plan that it is, if any.
    PlanEntryId plan;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
    friend bool operator==(const FactTerm &, const FactTerm &) = default;
};

using FactTerms = QList<FactTerm>;

} // namespace bitacora
