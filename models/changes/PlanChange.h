#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "PlanEntry.h"

#include <QList>

namespace bitacora {

class PlanRepository;

/// Entries of one client's plan as they were and as they become, at once.
class PlanChange final : public Change
{
public:
    using Words = QString (*)();

    struct Entries
    {
        /// Empty for what is new.
        QList<PlanEntry> before;
        /// Empty for what leaves no trace.
        QList<PlanEntry> after;
    };

    PlanChange(PlanRepository &plans, ClientId client, Entries entries, ActivityKind kind, Words words);

    /// With their ids, once it was applied.
    [[nodiscard]] const QList<PlanEntry> &after() const { return m_entries.after; }

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override { return m_words(); }

private:
    PlanRepository &m_plans;
    ClientId m_client;
    Entries m_entries;
    ActivityKind m_kind;
    Words m_words;
};

} // namespace bitacora
