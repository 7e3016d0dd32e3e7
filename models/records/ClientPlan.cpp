#include "ClientPlan.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

template <typename Item>
const Item *findIn(const QList<Item> &items, PlanEntryId id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

void take(const TargetBehavior &behavior, ClientPlan &plan)
{
    plan.behaviors.append(behavior);
}

void take(const ReplacementProgram &program, ClientPlan &plan)
{
    plan.programs.append(program);
}

void take(const PlanIntervention &intervention, ClientPlan &plan)
{
    plan.interventions.append(intervention);
}

void take(const PlanReinforcer &reinforcer, ClientPlan &plan)
{
    plan.reinforcers.append(reinforcer);
}

template <typename Item>
void leaveOutLinksOf(QList<Item> &items, const ClientPlan &plan)
{
    for (Item &item : items)
        item.behaviors.removeIf([&plan](PlanEntryId id) { return !plan.behavior(id); });
}

} // namespace

bool ClientPlan::isEmpty() const
{
    return behaviors.isEmpty() && programs.isEmpty() && interventions.isEmpty() && reinforcers.isEmpty();
}

const TargetBehavior *ClientPlan::behavior(PlanEntryId id) const
{
    return findIn(behaviors, id);
}

const ReplacementProgram *ClientPlan::program(PlanEntryId id) const
{
    return findIn(programs, id);
}

const PlanIntervention *ClientPlan::intervention(PlanEntryId id) const
{
    return findIn(interventions, id);
}

const PlanReinforcer *ClientPlan::reinforcer(PlanEntryId id) const
{
    return findIn(reinforcers, id);
}

ClientPlan planOn(const QList<PlanEntry> &entries, ClientId client, QDate day)
{
    QList<const PlanEntry *> inOrder;
    for (const PlanEntry &entry : entries) {
        if (entry.client == client && entry.on(day))
            inOrder.append(&entry);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const PlanEntry *a, const PlanEntry *b) { return a->position < b->position; });
    ClientPlan plan {client, day, {}, {}, {}, {}};
    for (const PlanEntry *entry : std::as_const(inOrder))
        std::visit([&plan](const auto &item) { take(item, plan); }, entry->on(day)->content);
    leaveOutLinksOf(plan.programs, plan);
    leaveOutLinksOf(plan.interventions, plan);
    return plan;
}

QList<QDate> daysOfChange(const QList<PlanEntry> &entries)
{
    QSet<QDate> days;
    for (const PlanEntry &entry : entries) {
        for (const PlanWording &wording : entry.wordings) {
            days.insert(wording.from);
            if (!wording.until.isNull())
                days.insert(wording.until.addDays(1));
        }
    }
    QList<QDate> ordered(days.begin(), days.end());
    std::sort(ordered.begin(), ordered.end(), std::greater<>());
    return ordered;
}

} // namespace bitacora
