#include "SampleFacts.h"

#include "Catalogue.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// Made-up facts, each with its key.
class FactsWriter
{
public:
    explicit FactsWriter(NoteLanguage language)
        : m_language(language)
    {
    }

    [[nodiscard]] RecordedFacts write()
    {
        const bool isSpanish = m_language == NoteLanguage::Spanish;
        m_facts.place = term(CatalogueKind::PlacesOfService, u"home"_s);
        Participant mother;
        mother.role = term(CatalogueKind::Participants, u"mother"_s);
        mother.person = u"Ana"_s;
        m_facts.participants = {mother};
        m_facts.environmentalChanges = {term(CatalogueKind::EnvironmentalChanges, u"nothing"_s)};
        addBehavior(u"physical-aggression"_s, 2);
        addBehavior(u"hand-flapping"_s, 0);
        AbcEntry entry;
        entry.key = m_facts.newKey();
        entry.antecedent = term(CatalogueKind::Antecedents, u"item-denied"_s);
        entry.behaviors = {term(CatalogueKind::Behaviors, u"physical-aggression"_s)};
        entry.interventions = {term(CatalogueKind::Interventions, u"first-then-board"_s)};
        entry.function = term(CatalogueKind::BehaviorFunctions, u"tangible"_s);
        m_facts.abc = {entry};
        addProgram(u"request-help"_s, {8, 10});
        addProgram(u"request-break"_s, {3, 5});
        m_facts.reinforcers = {term(CatalogueKind::Reinforcers, u"praise"_s),
                               term(CatalogueKind::Reinforcers, u"swing"_s)};
        m_facts.valuation = Valuation::Good;
        m_facts.words.insert(FactField::Observations,
                             isSpanish ? u"Saludó en la puerta y eligió el rompecabezas."_s
                                       : u"Greeted at the door and chose the puzzle."_s);
        return m_facts;
    }

private:
    FactTerm term(CatalogueKind kind, const QString &id)
    {
        const CatalogueEntry *entry = Catalogue::builtIn(kind).find(id);
        return entry ? FactTerm {m_facts.newKey(), entry->in(m_language).name, id, {}} : FactTerm {};
    }
    void addBehavior(const QString &id, int count)
    {
        BehaviorData data;
        data.key = m_facts.newKey();
        data.behavior = term(CatalogueKind::Behaviors, id);
        data.count = count;
        m_facts.behaviors.append(data);
    }
    void addProgram(const QString &id, TrialCount trials)
    {
        ProgramData data;
        data.key = m_facts.newKey();
        data.program = term(CatalogueKind::Programs, id);
        data.trials = trials;
        data.prompts = {term(CatalogueKind::PromptTypes, u"gestural"_s)};
        data.prompting = term(CatalogueKind::PromptingProcedures, u"least-to-most"_s);
        m_facts.programs.append(data);
    }

    NoteLanguage m_language;
    RecordedFacts m_facts;
};

} // namespace

RecordedFacts sampleFacts(NoteLanguage language)
{
    return FactsWriter(language).write();
}

} // namespace bitacora
