#include "FactWords.h"

#include "FactsSummary.h"
#include "NumberLine.h"
#include "TermOffers.h"

#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

QString number(int number)
{
    return QLocale().toString(number);
}

} // namespace

CatalogueKind FactWords::kindOf(FactField field)
{
    switch (field) {
    case FactField::Place:
        return CatalogueKind::PlacesOfService;
    case FactField::Participant:
        return CatalogueKind::Participants;
    case FactField::EnvironmentalChange:
        return CatalogueKind::EnvironmentalChanges;
    case FactField::AbcAntecedent:
        return CatalogueKind::Antecedents;
    case FactField::AbcIntervention:
        return CatalogueKind::Interventions;
    case FactField::AbcFunction:
        return CatalogueKind::BehaviorFunctions;
    case FactField::Program:
        return CatalogueKind::Programs;
    case FactField::ProgramTeaching:
        return CatalogueKind::TeachingProcedures;
    case FactField::ProgramPrompting:
        return CatalogueKind::PromptingProcedures;
    case FactField::ProgramPrompt:
        return CatalogueKind::PromptTypes;
    case FactField::ProgramResponse:
        return CatalogueKind::ClientResponses;
    case FactField::Reinforcer:
        return CatalogueKind::Reinforcers;
    default:
        return CatalogueKind::Behaviors;
    }
}

QString FactWords::names(FactField field, const FactTerms &terms)
{
    QStringList names;
    for (const FactTerm &term : terms)
        names.append(TermOffers::text(kindOf(field), term));
    return names.join(QStringLiteral(", "));
}

QString FactWords::name(const Participant &participant)
{
    const QString role = TermOffers::text(CatalogueKind::Participants, participant.role);
    //: Who was there: %1 is the relation to the client, such as Mother, %2 the name.
    return participant.person.isEmpty() ? role : tr("%1 (%2)").arg(role, participant.person);
}

QString FactWords::figures(const BehaviorData &data)
{
    QStringList parts;
    if (data.measure == BehaviorMeasure::Interval) {
        if (data.count && data.intervals)
            //: Of the intervals of an observation: in how many of them the behavior occurred.
            parts.append(tr("%1 of %2 intervals").arg(number(*data.count), number(*data.intervals)));
    } else if (data.count) {
        parts.append(tr("%Ln time(s)", nullptr, *data.count));
    }
    if (data.seconds)
        //: %1 is minutes and seconds, such as 1:30
        parts.append(tr("%1 min").arg(NumberLine::timeText(*data.seconds)));
    if (data.observedMinutes)
        parts.append(tr("%Ln minute(s) observed", nullptr, *data.observedMinutes));
    return parts.join(QStringLiteral(" · "));
}

QString FactWords::figures(const ProgramData &data)
{
    if (!data.trials)
        return {};
    //: Trials of a program
    return tr("%1 of %2 correct").arg(number(data.trials->correct), number(data.trials->total));
}

QString FactWords::label(FactField field)
{
    switch (field) {
    case FactField::Place:
        return tr("Place of service");
    case FactField::Participant:
        return tr("Participant");
    case FactField::EnvironmentalChange:
        return tr("Environmental change");
    case FactField::AbcAntecedent:
        return tr("Antecedent");
    case FactField::AbcBehavior:
    case FactField::MeasuredBehavior:
    case FactField::BehaviorCount:
    case FactField::BehaviorTime:
    case FactField::BehaviorIntervals:
    case FactField::ObservedMinutes:
        return tr("Behavior");
    case FactField::AbcIntervention:
        return tr("Intervention");
    case FactField::AbcFunction:
        //: What a behavior is thought to be for.
        return tr("Function");
    case FactField::Program:
    case FactField::ProgramTrials:
        return tr("Program");
    case FactField::ProgramTeaching:
        //: How a program was taught.
        return tr("Teaching");
    case FactField::ProgramPrompting:
        //: How prompts were given, such as least to most.
        return tr("Prompting");
    case FactField::ProgramPrompt:
        return tr("Prompts");
    case FactField::ProgramResponse:
        return tr("Response");
    case FactField::Reinforcer:
        return tr("Reinforcer");
    case FactField::GroupSize:
        return tr("Size of the group");
    case FactField::Valuation:
        //: How the session went on the whole.
        return tr("Valuation");
    case FactField::Supervisor:
        return tr("Supervisor");
    case FactField::ClinicalStatus:
        return tr("Clinical status at the start");
    case FactField::CaregiverContact:
        return tr("Contact with the caregiver");
    case FactField::CaregiverSkill:
        return tr("Skill taught to the caregiver");
    case FactField::TrainingMethod:
        return tr("Method of training");
    case FactField::CaregiverPerformance:
        return tr("The caregiver’s performance");
    case FactField::Homework:
        return tr("Practice until next time");
    case FactField::ClinicalDecisions:
        return tr("Clinical decision");
    case FactField::AssessmentActivity:
        return tr("Assessment activities");
    case FactField::AssessmentAnalysis:
        return tr("Analysis of results");
    case FactField::Recommendations:
        return tr("Recommendations");
    case FactField::Observations:
        return tr("Observations");
    case FactField::Barriers:
        //: What stood in the way of the session's work.
        return tr("Barriers", "to progress");
    case FactField::NextPlan:
        return tr("Plan for the next session");
    default:
        return tr("Session");
    }
}

QString FactWords::value(const NoteInput &input, FactId id)
{
    const RecordedFacts &facts = input.facts;
    if (id.field == FactField::Participant) {
        const auto found = std::find_if(facts.participants.begin(), facts.participants.end(),
                                        [id](const Participant &one) { return one.role.key == id.key; });
        return found == facts.participants.end() ? QString() : name(*found);
    }
    if (const FactTerm *term = facts.term(id))
        return TermOffers::text(kindOf(id.field), *term);
    if (id.field >= FactField::BehaviorCount && id.field <= FactField::ObservedMinutes) {
        const BehaviorData *data = behaviorData(facts, id.key);
        return data ? figures(*data) : QString();
    }
    if (id.field == FactField::ProgramTrials) {
        const ProgramData *data = programData(facts, id.key);
        return data ? figures(*data) : QString();
    }
    if (id.field == FactField::GroupSize)
        return facts.groupSize ? number(*facts.groupSize) : QString();
    if (id.field == FactField::Valuation)
        return facts.valuation ? FactsSummary::valuation(*facts.valuation) : QString();
    return isWords(id.field) ? facts.words.value(id.field).simplified() : QString();
}

QString FactWords::sentence(const NoteInput &input, FactId id)
{
    QString whose = label(id.field);
    if (const BehaviorData *data = behaviorData(input.facts, id.key); data && id.field >= FactField::BehaviorCount)
        whose = TermOffers::text(CatalogueKind::Behaviors, data->behavior);
    if (const ProgramData *data = programData(input.facts, id.key); data && id.field == FactField::ProgramTrials)
        whose = TermOffers::text(CatalogueKind::Programs, data->program);
    //: What was recorded: %1 is what it is about, %2 what was recorded of it.
    return tr("%1: %2").arg(whose, value(input, id));
}

} // namespace bitacora
