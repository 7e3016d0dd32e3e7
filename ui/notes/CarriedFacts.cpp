#include "CarriedFacts.h"

namespace bitacora {

namespace {

FactTerm anew(FactTerm term, FactsContext &context)
{
    term.key = term.isEmpty() ? 0 : context.newKey();
    return term;
}

} // namespace

RecordedFacts carriedOn(const RecordedFacts &last, FactsContext &context)
{
    RecordedFacts facts;
    facts.place = anew(last.place, context);
    for (Participant participant : last.participants) {
        participant.role = anew(participant.role, context);
        facts.participants.append(participant);
    }
    for (const BehaviorData &data : last.behaviors) {
        BehaviorData row;
        row.key = context.newKey();
        row.behavior = anew(data.behavior, context);
        row.measure = data.measure;
        facts.behaviors.append(row);
    }
    for (const ProgramData &data : last.programs) {
        ProgramData row;
        row.key = context.newKey();
        row.program = anew(data.program, context);
        row.teaching = anew(data.teaching, context);
        row.prompting = anew(data.prompting, context);
        facts.programs.append(row);
    }
    for (const FactTerm &term : last.reinforcers)
        facts.reinforcers.append(anew(term, context));
    facts.lastKey = context.lastKey;
    return facts;
}

} // namespace bitacora
