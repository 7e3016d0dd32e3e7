#include "ReadyItems.h"

#include <QSet>

#include <array>

namespace bitacora {

namespace {

/// What a list of ticks tells apart; a rule belongs to one of them by what it looks at.
enum class Group { Times, Client, Provider, Place, Participants, Environment, Data, Interventions, Words, Wording };

constexpr std::array allGroups {Group::Times,        Group::Client,      Group::Provider, Group::Place,
                                Group::Participants, Group::Environment, Group::Data,     Group::Interventions,
                                Group::Words,        Group::Wording};

Group groupOf(FactField field)
{
    if (field == FactField::ClientName || field == FactField::ServiceName || field == FactField::ServiceCode)
        return Group::Client;
    if (field <= FactField::Duration)
        return Group::Times;
    if (field <= FactField::ProviderCredential || field == FactField::Supervisor)
        return Group::Provider;
    if (field == FactField::Place)
        return Group::Place;
    if (field == FactField::Participant || field == FactField::GroupSize)
        return Group::Participants;
    if (field == FactField::EnvironmentalChange)
        return Group::Environment;
    const bool isIntervention = field == FactField::AbcIntervention || field == FactField::ProgramTeaching
        || field == FactField::ProgramPrompting || field == FactField::ProgramResponse
        || field == FactField::Reinforcer;
    if (isIntervention)
        return Group::Interventions;
    return isWords(field) ? Group::Words : Group::Data;
}

Group groupOf(const CompletenessRule &rule)
{
    switch (rule.check) {
    case CompletenessCheck::EndsAfterStart:
    case CompletenessCheck::UnitsFitMinutes:
    case CompletenessCheck::NoOverlap:
    case CompletenessCheck::SignedAfterEnd:
    case CompletenessCheck::SignedWithin:
        return Group::Times;
    case CompletenessCheck::FullName:
    case CompletenessCheck::ClientDetails:
        return Group::Client;
    case CompletenessCheck::ProviderMayRender:
        return Group::Provider;
    case CompletenessCheck::ProgramsHaveData:
    case CompletenessCheck::BehaviorsHaveData:
        return Group::Data;
    case CompletenessCheck::NarrativeLength:
    case CompletenessCheck::DiffersFromPrevious:
    case CompletenessCheck::NoOtherClient:
    case CompletenessCheck::AvoidsPhrases:
        return Group::Wording;
    case CompletenessCheck::FactsRecorded:
    case CompletenessCheck::AnyFactRecorded:
    case CompletenessCheck::NumberBetween:
        break;
    }
    return rule.facts.isEmpty() ? Group::Words : groupOf(rule.facts.constFirst());
}

QString nameOf(Group group)
{
    switch (group) {
    case Group::Times:
        //: In order before a note is signed: the session's.
        return ReadyItems::tr("Times and length");
    case Group::Client:
        //: In order before a note is signed.
        return ReadyItems::tr("Client and service");
    case Group::Provider:
        //: In order before a note is signed: who provided the service.
        return ReadyItems::tr("Provider");
    case Group::Place:
        return ReadyItems::tr("Place of service");
    case Group::Participants:
        return ReadyItems::tr("Participants");
    case Group::Environment:
        return ReadyItems::tr("Environmental changes");
    case Group::Data:
        //: In order before a note is signed: each program and behavior has its numbers.
        return ReadyItems::tr("Data for each program");
    case Group::Interventions:
        //: In order before a note is signed: what was done is named.
        return ReadyItems::tr("Interventions named");
    case Group::Words:
        //: In order before a note is signed: what was written down in words.
        return ReadyItems::tr("Status, contacts and plan");
    case Group::Wording:
        break;
    }
    //: In order before a note is signed: how the text is put.
    return ReadyItems::tr("Wording");
}

QList<ReadyItem> done(const QList<NoteFinding> &findings, const QString &serviceCode)
{
    const CompletenessRules &rules = CompletenessRules::builtIn();
    QSet<Group> looked;
    QSet<Group> wanting;
    const QList<CompletenessRule> applying = rules.forCode(serviceCode.trimmed());
    for (const CompletenessRule &rule : applying)
        looked.insert(groupOf(rule));
    for (const NoteFinding &finding : findings) {
        if (const CompletenessRule *rule = rules.find(finding.ruleId))
            wanting.insert(groupOf(*rule));
    }
    QList<ReadyItem> items;
    for (const Group group : allGroups) {
        if (looked.contains(group) && !wanting.contains(group))
            items.append({ReadyItem::Kind::Done, nameOf(group), {}, {}});
    }
    return items;
}

QList<ReadyItem> found(const QList<NoteFinding> &findings, bool isRequired, NoteLanguage language)
{
    QList<ReadyItem> items;
    for (const NoteFinding &finding : findings) {
        const CompletenessRule *rule = CompletenessRules::builtIn().find(finding.ruleId);
        if (!rule || finding.isRequired != isRequired)
            continue;
        QString name = rule->in(language).name;
        if (!finding.name.isEmpty() && rule->check != CompletenessCheck::ClientDetails)
            //: Something to mend: %1 is what, %2 what it is about, such as the name of a program.
            name = ReadyItems::tr("%1: %2").arg(name, finding.name);
        items.append({isRequired ? ReadyItem::Kind::Missing : ReadyItem::Kind::Advice, name,
                      findingText(finding, language), finding});
    }
    return items;
}

} // namespace

QList<ReadyItem> ReadyItems::of(const QList<NoteFinding> &findings, const QString &serviceCode, const Counts &counts,
                                NoteLanguage language)
{
    QList<ReadyItem> items = found(findings, true, language);
    if (counts.claims > 0)
        items.append({ReadyItem::Kind::Claims,
                      tr("%Ln claim(s) without data", nullptr, counts.claims),
                      tr("Nothing that was recorded bears it out."),
                      {}});
    if (counts.marked > 0)
        items.append({ReadyItem::Kind::Marked,
                      tr("%Ln sentence(s) to look at", nullptr, counts.marked),
                      tr("What was recorded has changed since, or they are carried forward."),
                      {}});
    return items + found(findings, false, language) + done(findings, serviceCode);
}

} // namespace bitacora
