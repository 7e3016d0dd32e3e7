#include "ProgressTargets.h"

#include "TextFolding.h"

namespace bitacora {

namespace {

ProgressTarget targetFrom(const PlanEntry &entry)
{
    const PlanContent &content = entry.latest().content;
    const PlanItem &item = itemOf(content);
    ProgressTarget target {entry.group(), entry.id, item.catalogueId, item.name, {}, content};
    if (const auto *behavior = std::get_if<TargetBehavior>(&content))
        target.measure = progressMeasureOf(behavior->measure, behavior->baseline.unit);
    return target;
}

} // namespace

ProgressTargets::ProgressTargets(const QList<PlanEntry> &plan)
{
    for (const PlanGroup group : {PlanGroup::Programs, PlanGroup::Behaviors}) {
        for (const PlanEntry &entry : plan) {
            if (entry.group() == group)
                add(targetFrom(entry));
        }
    }
}

void ProgressTargets::add(const ProgressTarget &target)
{
    const int index = int(m_targets.size());
    m_targets.append(target);
    if (target.plan.isValid())
        m_byPlan.insert(target.plan, index);
    // The first of two that are alike in the plan takes what is linked to neither.
    const auto insertOnce = [index](Index &known, const Key &key) {
        if (!key.text.isEmpty() && !known.contains(key))
            known.insert(key, index);
    };
    insertOnce(m_byCatalogue, {target.group, target.catalogueId});
    insertOnce(m_byName, {target.group, folded(target.name.trimmed())});
}

int ProgressTargets::find(PlanGroup group, const FactTerm &term) const
{
    const auto planned = m_byPlan.constFind(term.plan);
    if (term.plan.isValid() && planned != m_byPlan.cend() && m_targets.at(*planned).group == group)
        return *planned;
    if (const auto found = m_byCatalogue.constFind({group, term.catalogueId}); found != m_byCatalogue.cend())
        return *found;
    return m_byName.value({group, folded(term.name.trimmed())}, -1);
}

int ProgressTargets::indexOf(PlanGroup group, const FactTerm &term)
{
    if (term.isEmpty())
        return -1;
    const Key spelled {group, QString::number(term.plan.value) + u'/' + term.catalogueId + u'/' + term.name};
    if (const auto known = m_bySpelling.constFind(spelled); known != m_bySpelling.cend())
        return *known;
    int index = find(group, term);
    if (index < 0) {
        index = int(m_targets.size());
        add({group, {}, term.catalogueId, term.name, {}, {}});
    }
    m_bySpelling.insert(spelled, index);
    return index;
}

} // namespace bitacora
