#include "MadeUpSession.h"

#include "Catalogue.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int percent = 100;

/// Draws facts. Chances are in percent.
class FactDice
{
public:
    explicit FactDice(quint32 seed)
        : m_random(seed)
    {
    }

    bool chance(int ofHundred) { return m_random.bounded(percent) < ofHundred; }
    int number(int least, int most) { return m_random.bounded(least, most + 1); }
    QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }

    FactTerm term(RecordedFacts &facts, CatalogueKind kind, const QStringList &own = {})
    {
        const QList<CatalogueEntry> &entries = Catalogue::builtIn(kind).entries();
        if (entries.isEmpty() || (!own.isEmpty() && chance(10)))
            return {facts.newKey(), own.isEmpty() ? u"Practice item"_s : oneOf(own), {}, {}};
        const CatalogueEntry &entry = entries.at(m_random.bounded(int(entries.size())));
        return {facts.newKey(), entry.english.name, entry.id, {}};
    }
    FactTerms terms(RecordedFacts &facts, CatalogueKind kind, int most, const QStringList &own = {})
    {
        FactTerms terms;
        const int count = number(0, most);
        while (terms.size() < count) {
            const FactTerm next = term(facts, kind, own);
            const bool known = std::any_of(terms.begin(), terms.end(),
                                           [&next](const FactTerm &other) { return other.name == next.name; });
            if (!known)
                terms.append(next);
            else
                break;
        }
        return terms;
    }

private:
    QRandomGenerator m_random;
};

const QStringList ownBehaviors {u"Hitting the door"_s, u"Tapping on windows"_s};
const QStringList ownPrograms {u"Pack the school bag"_s, u"Answer the phone"_s};
const QStringList ownPlaces {u"Grandmother’s house"_s};
const QStringList ownAntecedents {u"Dog barked outside"_s};

void addAbc(RecordedFacts &facts, FactDice &dice)
{
    AbcEntry entry;
    entry.key = facts.newKey();
    if (dice.chance(85))
        entry.antecedent = dice.term(facts, CatalogueKind::Antecedents, ownAntecedents);
    entry.behaviors = dice.terms(facts, CatalogueKind::Behaviors, 3, ownBehaviors);
    entry.interventions = dice.terms(facts, CatalogueKind::Interventions, 3);
    if (dice.chance(70))
        entry.function = dice.term(facts, CatalogueKind::BehaviorFunctions);
    facts.abc.append(entry);
}

void addBehavior(RecordedFacts &facts, FactDice &dice)
{
    BehaviorData data;
    data.key = facts.newKey();
    if (dice.chance(97))
        data.behavior = dice.term(facts, CatalogueKind::Behaviors, ownBehaviors);
    data.measure = BehaviorMeasure(dice.number(0, 4));
    const bool timed = data.measure == BehaviorMeasure::Duration || data.measure == BehaviorMeasure::Latency;
    if (data.measure == BehaviorMeasure::Interval && dice.chance(95)) {
        data.intervals = dice.number(1, 60);
        data.count = dice.number(0, *data.intervals);
    } else if (dice.chance(timed ? 40 : 90)) {
        data.count = dice.chance(15) ? 0 : dice.number(0, 40);
    }
    if (timed && dice.chance(90))
        data.seconds = dice.chance(10) ? 0 : dice.number(1, 4000);
    if (dice.chance(30))
        data.observedMinutes = dice.number(1, 120);
    facts.behaviors.append(data);
}

void addProgram(RecordedFacts &facts, FactDice &dice)
{
    ProgramData data;
    data.key = facts.newKey();
    if (dice.chance(97))
        data.program = dice.term(facts, CatalogueKind::Programs, ownPrograms);
    if (dice.chance(85)) {
        const int total = dice.number(1, 20);
        data.trials = TrialCount {dice.number(0, total), total};
    }
    data.prompts = dice.terms(facts, CatalogueKind::PromptTypes, 3);
    if (dice.chance(70))
        data.teaching = dice.term(facts, CatalogueKind::TeachingProcedures);
    if (dice.chance(60))
        data.prompting = dice.term(facts, CatalogueKind::PromptingProcedures);
    if (dice.chance(60))
        data.response = dice.term(facts, CatalogueKind::ClientResponses, {u"Looked away"_s});
    facts.programs.append(data);
}

void addWords(RecordedFacts &facts, FactDice &dice)
{
    for (int i = int(FactField::Supervisor); i <= int(lastFactField); ++i) {
        if (dice.chance(20))
            facts.words.insert(FactField(i),
                               dice.oneOf({u"Short entry"_s, u"Two sentences. They stay."_s, u"  spaced\n out text. "_s,
                                           u"¿Continuar el martes?"_s}));
    }
}

} // namespace

NoteInput madeUpSession(quint32 seed)
{
    FactDice dice(seed);
    NoteInput input;
    if (dice.chance(98))
        input.clientName = dice.oneOf({u"Mateo Luna"_s, u"Inés Ortega"_s, u"Hiro Abe"_s, u"José Ángel Ríos"_s});
    input.provider.name = u"Ana Pérez"_s;
    if (dice.chance(80))
        input.provider.credential = dice.oneOf({u"RBT"_s, u"BCBA"_s, u"BCaBA"_s});
    input.serviceCode = dice.oneOf({u"97153"_s, u"97155"_s, u"97156"_s, QString(), u"H0031"_s});
    input.serviceName = dice.oneOf({u"Direct therapy"_s, QString()});
    input.start = ZonedTime::fromWall(QDate(2026, 1, 1).addDays(dice.number(0, 364)),
                                      QTime(dice.number(0, 23), 5 * dice.number(0, 11)), "America/New_York");
    input.durationMinutes = dice.number(1, 480);

    RecordedFacts &facts = input.facts;
    if (dice.chance(85))
        facts.place = dice.term(facts, CatalogueKind::PlacesOfService, ownPlaces);
    const FactTerms roles = dice.terms(facts, CatalogueKind::Participants, 4, {u"Neighbor"_s});
    for (const FactTerm &role : roles)
        facts.participants.append({role, dice.chance(20) ? u"Iris"_s : QString(),
                                   dice.chance(30) ? std::optional(WordGender::Feminine) : std::nullopt});
    facts.environmentalChanges = dice.terms(facts, CatalogueKind::EnvironmentalChanges, 2);
    for (int i = dice.number(0, 4); i > 0; --i)
        addAbc(facts, dice);
    for (int i = dice.number(0, 4); i > 0; --i)
        addBehavior(facts, dice);
    for (int i = dice.number(0, 5); i > 0; --i)
        addProgram(facts, dice);
    facts.reinforcers = dice.terms(facts, CatalogueKind::Reinforcers, 3, {u"Red kite"_s});
    if (dice.chance(70))
        facts.valuation = Valuation(dice.number(0, 2));
    if (dice.chance(15))
        facts.groupSize = dice.number(1, 8);
    addWords(facts, dice);
    return input;
}

} // namespace bitacora
