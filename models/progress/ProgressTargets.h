#pragma once

#include "FactTerm.h"
#include "PlanEntry.h"
#include "ProgressTarget.h"

#include <QHash>
#include <QList>

namespace bitacora {

/// The behaviors and programs of a client, and which of them something that was measured is about. What was chosen from
/// the plan is that entry, whatever it is called by now; what was chosen otherwise is the entry that comes from the
/// same place in the catalogue or has the same name; whatever is left is a target of its own.
class ProgressTargets
{
public:
    ProgressTargets() = default;
    explicit ProgressTargets(const QList<PlanEntry> &plan);

    /// Programs before behaviors, each as in the plan.
    [[nodiscard]] const QList<ProgressTarget> &all() const { return m_targets; }
    [[nodiscard]] ProgressTarget &at(int target) { return m_targets[target]; }
    /// Adds what is in no plan. -1 for a term that says nothing.
    int indexOf(PlanGroup group, const FactTerm &term);

private:
    struct Key
    {
        PlanGroup group = PlanGroup::Programs;
        QString text;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, int(key.group), key.text); }
    };
    using Index = QHash<Key, int>;

    void add(const ProgressTarget &target);
    [[nodiscard]] int find(PlanGroup group, const FactTerm &term) const;

    QList<ProgressTarget> m_targets;
    QHash<PlanEntryId, int> m_byPlan;
    Index m_byCatalogue;
    Index m_byName;
    /// As it is spelled: folding a name takes longer than looking it up.
    Index m_bySpelling;
};

} // namespace bitacora
