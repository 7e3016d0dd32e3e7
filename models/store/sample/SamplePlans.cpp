#include "SamplePlans.h"

#include "Catalogue.h"
#include "SampleRandom.h"

#include <algorithm>

namespace bitacora {

namespace {

/// The stream of numbers for plans.
constexpr quint64 planPart = 11;

/// Makes one plan.
class Planner
{
public:
    Planner(const SampleRandom &random, ClientId client, const SamplePlanDays &days, NoteLanguage language)
        : m_random(random)
        , m_client(client)
        , m_days(days)
        , m_language(language)
    {
    }

    QList<PlanEntry> make()
    {
        constexpr int leastEntries = 2;
        constexpr int mostEntries = 4;
        const auto some = [this] { return m_random.between(leastEntries, mostEntries); };
        for (const CatalogueEntry *entry : pick(CatalogueKind::Behaviors, some()))
            addBehavior(*entry);
        for (const CatalogueEntry *entry : pick(CatalogueKind::Programs, some()))
            addProgram(*entry);
        for (const CatalogueEntry *entry : pick(CatalogueKind::Interventions, some()))
            addIntervention(*entry);
        for (const CatalogueEntry *entry : pick(CatalogueKind::Reinforcers, some())) {
            PlanReinforcer reinforcer;
            takeName(reinforcer, *entry);
            add(reinforcer);
        }
        changeSince();
        return m_entries;
    }

private:
    QList<const CatalogueEntry *> pick(CatalogueKind kind, int count)
    {
        const QList<CatalogueEntry> &all = Catalogue::builtIn(kind).entries();
        QList<const CatalogueEntry *> picked;
        const int most = std::min(count, int(all.size()));
        while (picked.size() < most) {
            const CatalogueEntry *entry = &all.at(m_random.below(int(all.size())));
            if (!picked.contains(entry))
                picked.append(entry);
        }
        return picked;
    }

    void takeName(PlanItem &item, const CatalogueEntry &entry)
    {
        item = {PlanEntryId {-1 - qint64(m_entries.size())}, entry.in(m_language).name, entry.id};
    }

    void add(const PlanContent &content)
    {
        PlanEntry entry = PlanHistory::begun(m_client, content, m_days.first);
        entry.position = int(m_entries.size());
        m_entries.append(entry);
    }

    void addBehavior(const CatalogueEntry &entry)
    {
        constexpr int mostOften = 12;
        TargetBehavior behavior;
        takeName(behavior, entry);
        behavior.definition = entry.in(m_language).definition;
        behavior.measure = entry.measure;
        behavior.baseline = {double(m_random.between(2, mostOften)), usualUnit(entry.measure), {}};
        m_behaviors.append(behavior.id);
        add(behavior);
    }

    void addProgram(const CatalogueEntry &entry)
    {
        constexpr int lowest = 10;
        constexpr int highest = 45;
        ReplacementProgram program;
        takeName(program, entry);
        program.goal = entry.in(m_language).goal;
        program.baseline.value = m_random.between(lowest, highest);
        if (entry.masteryPercent > 0)
            program.mastery.percent = entry.masteryPercent;
        if (entry.masterySessions > 0)
            program.mastery.sessions = entry.masterySessions;
        program.behaviors = {m_behaviors.at(m_random.below(int(m_behaviors.size())))};
        add(program);
    }

    void addIntervention(const CatalogueEntry &entry)
    {
        constexpr std::pair<const char *, InterventionGroup> groups[] = {
            {"antecedent", InterventionGroup::Antecedent},
            {"reinforcement", InterventionGroup::Reinforcement},
            {"consequence", InterventionGroup::Consequence},
            {"teaching", InterventionGroup::Teaching}};
        PlanIntervention intervention;
        takeName(intervention, entry);
        for (const auto &[name, group] : groups) {
            if (entry.group == QLatin1String(name))
                intervention.group = group;
        }
        intervention.procedure = entry.in(m_language).definition;
        intervention.behaviors = m_behaviors;
        add(intervention);
    }

    // A plan is worked on: one thing rests or is reached, another was counted anew.
    void changeSince()
    {
        const int age = int(m_days.first.daysTo(m_days.today));
        constexpr int month = 30;
        if (age < 2 * month)
            return;
        const QDate day = m_days.today.addDays(-month);
        constexpr int reachedOften = 60;
        const PlanStatus status = m_random.chance(reachedOften) ? PlanStatus::Mastered : PlanStatus::OnHold;
        for (PlanEntry &entry : m_entries) {
            if (entry.group() == PlanGroup::Programs) {
                entry = PlanHistory::withStatus(entry, status, day);
                break;
            }
        }
        PlanContent content = m_entries.constFirst().latest().content;
        PlanBaseline *baseline = baselineOf(content);
        *baseline->value += 1;
        m_entries.first() = PlanHistory::reworded(m_entries.constFirst(), content, day);
    }

    SampleRandom m_random;
    ClientId m_client;
    SamplePlanDays m_days;
    NoteLanguage m_language;
    QList<PlanEntry> m_entries;
    QList<PlanEntryId> m_behaviors;
};

} // namespace

QList<PlanEntry> samplePlan(quint32 seed, int place, ClientId client, const SamplePlanDays &days, NoteLanguage language)
{
    SamplePlanDays inOrder = days;
    inOrder.first = std::min(days.first, days.today);
    return Planner(SampleRandom(seed, planPart, quint64(place)), client, inOrder, language).make();
}

} // namespace bitacora
