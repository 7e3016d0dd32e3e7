#include "NoteOutline.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Collects the statements of one section, leaving out those without a fact.
class SectionOutline
{
public:
    SectionOutline(NoteSection section, const RecordedFacts &facts)
        : m_facts(facts)
    {
        m_section.section = section;
    }

    SectionOutline &setting() { return add(StatementKind::Setting).add(StatementKind::Provider); }
    SectionOutline &people()
    {
        if (!m_facts.participants.isEmpty())
            add(StatementKind::Participants);
        if (m_facts.groupSize)
            add(StatementKind::GroupSize);
        return words({FactField::Supervisor});
    }
    SectionOutline &environment()
    {
        return m_facts.environmentalChanges.isEmpty() ? *this : add(StatementKind::Environment);
    }
    SectionOutline &abc()
    {
        for (const AbcEntry &entry : m_facts.abc)
            event(entry).response(entry);
        return *this;
    }
    SectionOutline &events()
    {
        for (const AbcEntry &entry : m_facts.abc)
            event(entry);
        return *this;
    }
    SectionOutline &responses()
    {
        for (const AbcEntry &entry : m_facts.abc)
            response(entry);
        return *this;
    }
    SectionOutline &behaviors()
    {
        for (const BehaviorData &data : m_facts.behaviors) {
            const bool ofIntervals = data.measure != BehaviorMeasure::Interval || (data.count && data.intervals);
            if (!data.behavior.isEmpty() && data.hasData() && ofIntervals)
                add(StatementKind::BehaviorResult, data.key);
        }
        return *this;
    }
    SectionOutline &programs()
    {
        for (const ProgramData &data : m_facts.programs)
            teaching(data).result(data);
        return *this;
    }
    SectionOutline &teaching()
    {
        for (const ProgramData &data : m_facts.programs)
            teaching(data);
        return *this;
    }
    SectionOutline &results()
    {
        for (const ProgramData &data : m_facts.programs)
            result(data);
        return *this;
    }
    SectionOutline &reinforcers() { return m_facts.reinforcers.isEmpty() ? *this : add(StatementKind::Reinforcers); }
    SectionOutline &valuation() { return m_facts.valuation ? add(StatementKind::Valuation) : *this; }
    SectionOutline &words(std::initializer_list<FactField> fields)
    {
        for (const FactField field : fields) {
            if (!m_facts.words.value(field).trimmed().isEmpty())
                m_section.statements.append({StatementKind::Words, 0, field});
        }
        return *this;
    }
    [[nodiscard]] const OutlinedSection &section() const { return m_section; }

private:
    SectionOutline &add(StatementKind kind, int key = 0)
    {
        m_section.statements.append({kind, key});
        return *this;
    }
    SectionOutline &event(const AbcEntry &entry)
    {
        const bool isEmpty = entry.antecedent.isEmpty() && entry.behaviors.isEmpty() && entry.function.isEmpty();
        return isEmpty ? *this : add(StatementKind::AbcEvent, entry.key);
    }
    SectionOutline &response(const AbcEntry &entry)
    {
        return entry.interventions.isEmpty() ? *this : add(StatementKind::AbcResponse, entry.key);
    }
    SectionOutline &teaching(const ProgramData &data)
    {
        return data.program.isEmpty() ? *this : add(StatementKind::ProgramTeaching, data.key);
    }
    SectionOutline &result(const ProgramData &data)
    {
        const bool hasResult = data.trials || !data.response.isEmpty();
        return data.program.isEmpty() || !hasResult ? *this : add(StatementKind::ProgramResult, data.key);
    }

    const RecordedFacts &m_facts;
    OutlinedSection m_section;
};

using Field = FactField;

QList<OutlinedSection> narrative(const RecordedFacts &facts)
{
    SectionOutline opening(NoteSection::Opening, facts);
    opening.setting().people().words({Field::ClinicalStatus, Field::CaregiverContact}).environment();
    SectionOutline behaviors(NoteSection::BehaviorData, facts);
    behaviors.abc().behaviors();
    SectionOutline teaching(NoteSection::Teaching, facts);
    teaching.programs().reinforcers().words({Field::AssessmentActivity, Field::CaregiverSkill, Field::TrainingMethod,
                                             Field::CaregiverPerformance, Field::AssessmentAnalysis,
                                             Field::ClinicalDecisions});
    SectionOutline closing(NoteSection::Closing, facts);
    closing.valuation().words(
        {Field::Observations, Field::Barriers, Field::Homework, Field::Recommendations, Field::NextPlan});
    return {opening.section(), behaviors.section(), teaching.section(), closing.section()};
}

void addObjective(SectionOutline &outline)
{
    outline.people().abc().behaviors().programs().reinforcers().words(
        {Field::AssessmentActivity, Field::CaregiverSkill, Field::TrainingMethod, Field::CaregiverPerformance,
         Field::Observations});
}

OutlinedSection assessment(const RecordedFacts &facts)
{
    SectionOutline outline(NoteSection::Assessment, facts);
    outline.valuation().words({Field::AssessmentAnalysis, Field::ClinicalDecisions, Field::Barriers});
    return outline.section();
}

OutlinedSection nextSteps(const RecordedFacts &facts)
{
    SectionOutline outline(NoteSection::Plan, facts);
    outline.words({Field::Homework, Field::Recommendations, Field::NextPlan});
    return outline.section();
}

QList<OutlinedSection> soap(const RecordedFacts &facts)
{
    SectionOutline subjective(NoteSection::Subjective, facts);
    subjective.words({Field::ClinicalStatus, Field::CaregiverContact}).environment();
    SectionOutline objective(NoteSection::Objective, facts);
    addObjective(objective.setting());
    return {subjective.section(), objective.section(), assessment(facts), nextSteps(facts)};
}

QList<OutlinedSection> dap(const RecordedFacts &facts)
{
    SectionOutline data(NoteSection::Data, facts);
    data.setting().words({Field::ClinicalStatus, Field::CaregiverContact}).environment();
    addObjective(data);
    return {data.section(), assessment(facts), nextSteps(facts)};
}

QList<OutlinedSection> birp(const RecordedFacts &facts)
{
    SectionOutline behavior(NoteSection::Behavior, facts);
    behavior.setting().people().words({Field::ClinicalStatus, Field::CaregiverContact}).environment().events();
    behavior.behaviors();
    SectionOutline intervention(NoteSection::Intervention, facts);
    intervention.responses().teaching().reinforcers().words(
        {Field::AssessmentActivity, Field::CaregiverSkill, Field::TrainingMethod, Field::ClinicalDecisions});
    SectionOutline response(NoteSection::Response, facts);
    response.results()
        .words({Field::CaregiverPerformance})
        .valuation()
        .words({Field::Observations, Field::AssessmentAnalysis, Field::Barriers});
    return {behavior.section(), intervention.section(), response.section(), nextSteps(facts)};
}

} // namespace

QList<OutlinedSection> noteOutline(const RecordedFacts &facts, NoteTemplate layout)
{
    QList<OutlinedSection> sections;
    switch (layout) {
    case NoteTemplate::Narrative:
        sections = narrative(facts);
        break;
    case NoteTemplate::Soap:
        sections = soap(facts);
        break;
    case NoteTemplate::Dap:
        sections = dap(facts);
        break;
    case NoteTemplate::Birp:
        sections = birp(facts);
        break;
    }
    sections.removeIf([](const OutlinedSection &section) { return section.statements.isEmpty(); });
    return sections;
}

QString sectionHeading(NoteSection section, NoteLanguage language)
{
    const bool spanish = language == NoteLanguage::Spanish;
    switch (section) {
    case NoteSection::Subjective:
        return spanish ? u"Subjetivo"_s : u"Subjective"_s;
    case NoteSection::Objective:
        return spanish ? u"Objetivo"_s : u"Objective"_s;
    case NoteSection::Assessment:
        return spanish ? u"Valoración"_s : u"Assessment"_s;
    case NoteSection::Plan:
        return u"Plan"_s;
    case NoteSection::Data:
        return spanish ? u"Datos"_s : u"Data"_s;
    case NoteSection::Behavior:
        return spanish ? u"Conducta"_s : u"Behavior"_s;
    case NoteSection::Intervention:
        return spanish ? u"Intervención"_s : u"Intervention"_s;
    case NoteSection::Response:
        return spanish ? u"Respuesta"_s : u"Response"_s;
    case NoteSection::Opening:
    case NoteSection::BehaviorData:
    case NoteSection::Teaching:
    case NoteSection::Closing:
        break;
    }
    return {};
}

} // namespace bitacora
