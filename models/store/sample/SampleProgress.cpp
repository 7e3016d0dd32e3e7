#include "SampleProgress.h"

#include "Catalogue.h"
#include "SampleRandom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// The stream of numbers for what was recorded.
constexpr quint64 progressPart = 12;
constexpr int phases = 3;
/// Of a hundred sessions, where the second and the third phase begin, and the illness.
constexpr std::array<int, phases> phaseStarts {0, 22, 58};
constexpr int illnessAt = 40;
constexpr int hundred = 100;

QString inLanguage(NoteLanguage language, const QString &english, const QString &spanish)
{
    return language == NoteLanguage::Spanish ? spanish : english;
}

// The same numbers for the same entry in the same session, whatever else there is.
SampleRandom randomOf(quint32 seed, int place, const PlanEntry &entry, int session)
{
    constexpr quint64 sessionsOfAnEntry = 10'000;
    return SampleRandom(seed + quint64(place) * sessionsOfAnEntry, progressPart,
                        quint64(entry.position) * sessionsOfAnEntry + quint64(session));
}

FactTerm termOf(RecordedFacts &facts, CatalogueKind kind, const QString &id, NoteLanguage language)
{
    const CatalogueEntry *entry = Catalogue::builtIn(kind).find(id);
    return entry ? FactTerm {facts.newKey(), entry->in(language).name, id, {}} : FactTerm {};
}

// Between two figures, a little off.
int between(double from, double to, double share, int spread, SampleRandom &random)
{
    return std::max(0, int(std::lround(from + (to - from) * share)) + random.between(-spread, spread));
}

} // namespace

SampleProgress::SampleProgress(quint32 seed, int place, const QList<PlanEntry> &plan, const QList<QDate> &days,
                               NoteLanguage language)
    : m_seed(seed)
    , m_place(place)
    , m_plan(plan)
    , m_days(days)
    , m_language(language)
{
}

int SampleProgress::firstOf(int phase) const
{
    return int(m_days.size()) * phaseStarts.at(std::size_t(phase)) / hundred;
}

double SampleProgress::advance(int session) const
{
    const int begin = firstOf(1);
    const int all = int(m_days.size()) - begin;
    return session < begin || all <= 1 ? 0 : double(session - begin + 1) / all;
}

FactTerm SampleProgress::term(RecordedFacts &facts, const PlanEntry &entry) const
{
    const PlanItem &item = itemOf(entry.latest().content);
    return {facts.newKey(), item.name, item.catalogueId, entry.id};
}

void SampleProgress::addProgram(RecordedFacts &facts, const PlanEntry &entry, int session) const
{
    constexpr int trials = 10;
    constexpr double reached = 9.6;
    SampleRandom random = randomOf(m_seed, m_place, entry, session);
    const auto &program = std::get<ReplacementProgram>(entry.latest().content);
    const double baseline = program.baseline.value.value_or(2 * trials) / trials;
    ProgramData data;
    data.key = facts.newKey();
    data.program = term(facts, entry);
    data.trials =
        TrialCount {std::min(trials, between(baseline, reached, std::sqrt(advance(session)), 1, random)), trials};
    if (session >= firstOf(1))
        data.prompts = {termOf(facts, CatalogueKind::PromptTypes,
                               session >= firstOf(2) ? u"gestural"_s : u"partial-physical"_s, m_language)};
    facts.programs.append(data);
}

void SampleProgress::addBehavior(RecordedFacts &facts, const PlanEntry &entry, int session) const
{
    constexpr int intervals = 20;
    constexpr int secondsInMinute = 60;
    constexpr double rest = 0.15;
    SampleRandom random = randomOf(m_seed, m_place, entry, session);
    const auto &behavior = std::get<TargetBehavior>(entry.latest().content);
    const double baseline = behavior.baseline.value.value_or(intervals / 2);
    const double share = advance(session);
    BehaviorData data;
    data.key = facts.newKey();
    data.behavior = term(facts, entry);
    data.measure = behavior.measure;
    switch (behavior.measure) {
    case BehaviorMeasure::Frequency:
    case BehaviorMeasure::Rate:
        data.count = between(baseline, baseline * rest, share, 1, random);
        break;
    case BehaviorMeasure::Interval:
        data.intervals = intervals;
        data.count = std::min(intervals, between(baseline, baseline * rest, share, 1, random));
        break;
    case BehaviorMeasure::Duration:
        data.seconds = between(baseline, baseline * rest, share, 1, random) * secondsInMinute;
        break;
    case BehaviorMeasure::Latency:
        data.seconds = between(baseline, baseline / rest, share, 2, random);
        break;
    }
    facts.behaviors.append(data);
}

std::optional<RecordedFacts> SampleProgress::facts(int session) const
{
    constexpr int forgotten = 4;
    constexpr int notCounted = 7;
    const QDate day = m_days.at(session);
    SampleRandom random(m_seed, progressPart, quint64(m_place) * hundred * hundred + quint64(session));
    if (random.chance(forgotten))
        return std::nullopt;
    RecordedFacts facts;
    facts.environmentalChanges = {termOf(facts, CatalogueKind::EnvironmentalChanges, u"nothing"_s, m_language)};
    for (const PlanEntry &entry : m_plan) {
        const PlanWording *wording = entry.on(day);
        const PlanStanding *standing = wording ? standingOf(wording->content) : nullptr;
        const bool isWorkedOn = standing && standing->status == PlanStatus::Active;
        if (!isWorkedOn || random.chance(notCounted))
            continue;
        if (entry.group() == PlanGroup::Programs)
            addProgram(facts, entry, session);
        else if (entry.group() == PlanGroup::Behaviors)
            addBehavior(facts, entry, session);
    }
    facts.reinforcers = {termOf(facts, CatalogueKind::Reinforcers, u"praise"_s, m_language)};
    facts.valuation = Valuation::Good;
    return facts;
}

QList<ProgressMark> SampleProgress::marks() const
{
    QList<ProgressMark> marks;
    if (m_days.size() < 2 * phases)
        return marks;
    const auto add = [&](ProgressMarkKind kind, int session, const QString &label, std::optional<PlanEntryId> entry) {
        ProgressMark mark;
        mark.kind = kind;
        mark.day = m_days.at(session);
        mark.label = label;
        mark.entry = entry;
        marks.append(mark);
    };
    const QString prompts = inLanguage(m_language, u"Least-to-most prompts"_s, u"Ayudas de menos a más"_s);
    const QString fading = inLanguage(m_language, u"Prompt fading"_s, u"Desvanecimiento de ayudas"_s);
    const QString reinforcement =
        inLanguage(m_language, u"Differential reinforcement"_s, u"Reforzamiento diferencial"_s);
    for (const PlanEntry &entry : m_plan) {
        if (entry.group() == PlanGroup::Programs) {
            add(ProgressMarkKind::Phase, firstOf(1), prompts, entry.id);
            add(ProgressMarkKind::Phase, firstOf(2), fading, entry.id);
        } else if (entry.group() == PlanGroup::Behaviors) {
            add(ProgressMarkKind::Phase, firstOf(1), reinforcement, entry.id);
        }
    }
    add(ProgressMarkKind::Event, int(m_days.size()) * illnessAt / hundred,
        inLanguage(m_language, u"illness"_s, u"enfermedad"_s), std::nullopt);
    return marks;
}

} // namespace bitacora
