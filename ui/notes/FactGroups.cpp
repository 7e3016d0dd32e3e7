#include "FactGroups.h"

#include "FactWords.h"
#include "FactsSummary.h"
#include "TermOffers.h"

namespace bitacora {

namespace {

void addLine(FactCardText &card, FactField field, const FactTerms &terms)
{
    FactTerms chosen;
    for (const FactTerm &term : terms) {
        if (term.isEmpty())
            continue;
        chosen.append(term);
        card.facts.append({field, term.key});
    }
    if (!chosen.isEmpty())
        card.lines.append({FactWords::label(field), FactWords::names(field, chosen)});
}

FactCardText cardOf(const AbcEntry &entry)
{
    FactCardText card;
    if (!entry.antecedent.isEmpty()) {
        card.title = TermOffers::text(CatalogueKind::Antecedents, entry.antecedent);
        card.facts.append({FactField::AbcAntecedent, entry.antecedent.key});
    }
    addLine(card, FactField::AbcBehavior, entry.behaviors);
    addLine(card, FactField::AbcFunction, {entry.function});
    addLine(card, FactField::AbcIntervention, entry.interventions);
    if (card.title.isEmpty() && !card.lines.isEmpty())
        card.title = card.lines.takeFirst().value;
    return card;
}

FactCardText cardOf(const BehaviorData &data)
{
    FactCardText card;
    card.title = TermOffers::text(CatalogueKind::Behaviors, data.behavior);
    card.figures = FactWords::figures(data);
    if (!data.behavior.isEmpty())
        card.facts.append({FactField::MeasuredBehavior, data.behavior.key});
    for (const FactField field :
         {FactField::BehaviorCount, FactField::BehaviorTime, FactField::BehaviorIntervals, FactField::ObservedMinutes})
        card.facts.append({field, data.key});
    return card;
}

FactCardText cardOf(const ProgramData &data)
{
    FactCardText card;
    card.title = TermOffers::text(CatalogueKind::Programs, data.program);
    card.figures = FactWords::figures(data);
    if (!data.program.isEmpty())
        card.facts.append({FactField::Program, data.program.key});
    card.facts.append({FactField::ProgramTrials, data.key});
    addLine(card, FactField::ProgramPrompt, data.prompts);
    addLine(card, FactField::ProgramTeaching, {data.teaching});
    addLine(card, FactField::ProgramPrompting, {data.prompting});
    addLine(card, FactField::ProgramResponse, {data.response});
    return card;
}

FactGroup tags(const QString &title, FactField field, const FactTerms &terms)
{
    FactGroup group {title, true, {}};
    for (const FactTerm &term : terms) {
        if (!term.isEmpty())
            group.cards.append({TermOffers::text(FactWords::kindOf(field), term), {}, {}, {{field, term.key}}});
    }
    return group;
}

template <typename Data>
FactGroup cards(const QString &title, const QList<Data> &list)
{
    FactGroup group {title, false, {}};
    for (const Data &data : list)
        group.cards.append(cardOf(data));
    return group;
}

} // namespace

QString FactCardText::spoken() const
{
    QStringList parts {title};
    if (!figures.isEmpty())
        parts.append(figures);
    for (const Line &line : lines)
        parts.append(line.label.isEmpty() ? line.value : line.label + QStringLiteral(": ") + line.value);
    return parts.join(QStringLiteral(", "));
}

QList<FactGroup> FactGroups::of(const RecordedFacts &facts)
{
    QList<FactGroup> groups;
    groups.append(tags(tr("Place of service"), FactField::Place, {facts.place}));
    FactGroup participants {tr("Participants"), true, {}};
    for (const Participant &participant : facts.participants)
        participants.cards.append(
            {FactWords::name(participant), {}, {}, {{FactField::Participant, participant.role.key}}});
    groups.append(participants);
    groups.append(tags(tr("Environmental changes"), FactField::EnvironmentalChange, facts.environmentalChanges));
    //: Antecedent, behavior, consequence.
    groups.append(cards(tr("ABC entries"), facts.abc));
    groups.append(cards(tr("Behaviors"), facts.behaviors));
    groups.append(cards(tr("Programs"), facts.programs));
    groups.append(tags(tr("Reinforcers"), FactField::Reinforcer, facts.reinforcers));
    FactGroup whole {tr("The session as a whole"), false, {}};
    NoteInput input;
    input.facts = facts;
    for (const FactField field : {FactField::Valuation, FactField::GroupSize}) {
        if (const QString value = FactWords::value(input, {field, 0}); !value.isEmpty())
            whole.cards.append({FactWords::label(field), value, {}, {{field, 0}}});
    }
    for (int field = int(FactField::Supervisor); field <= int(lastFactField); ++field) {
        const FactId id {FactField(field), 0};
        if (const QString value = FactWords::value(input, id); !value.isEmpty())
            whole.cards.append({FactWords::label(id.field), {}, {{QString(), value}}, {id}});
    }
    groups.append(whole);
    groups.removeIf([](const FactGroup &group) { return group.cards.isEmpty(); });
    return groups;
}

} // namespace bitacora
