#include "EnglishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QString label(FactField field)
{
    switch (field) {
    case FactField::Supervisor:
        return u"Supervising provider: %1"_s;
    case FactField::ClinicalStatus:
        return u"Clinical status at the start of the session: %1"_s;
    case FactField::CaregiverContact:
        return u"Caregiver contact: %1"_s;
    case FactField::CaregiverSkill:
        return u"Skill taught to the caregiver: %1"_s;
    case FactField::TrainingMethod:
        return u"Training method: %1"_s;
    case FactField::CaregiverPerformance:
        return u"Caregiver performance: %1"_s;
    case FactField::Homework:
        return u"Practice between sessions: %1"_s;
    case FactField::ClinicalDecisions:
        return u"Clinical decisions: %1"_s;
    case FactField::AssessmentActivity:
        return u"Assessment activities: %1"_s;
    case FactField::AssessmentAnalysis:
        return u"Analysis: %1"_s;
    case FactField::Recommendations:
        return u"Recommendations: %1"_s;
    case FactField::Observations:
        return u"Observations: %1"_s;
    case FactField::Barriers:
        return u"Barriers: %1"_s;
    default:
        return u"Plan for the next session: %1"_s;
    }
}

QString groupPattern(int size, bool ofFamilies)
{
    if (ofFamilies)
        return size == 1 ? u"The group had %1 family"_s : u"The group had %1 families"_s;
    return size == 1 ? u"The group had %1 client"_s : u"The group had %1 clients"_s;
}

} // namespace

QList<Said> EnglishVoice::wordings(const NoteStatement &statement, const SentencePlace &place) const
{
    switch (statement.kind) {
    case StatementKind::Setting:
        return setting(place);
    case StatementKind::Provider:
        return service();
    case StatementKind::Participants:
        return participants();
    case StatementKind::GroupSize:
        return {say(groupPattern(*facts().groupSize, isGroupOfFamilies()),
                    {said(FactField::GroupSize, number(*facts().groupSize))})};
    case StatementKind::Environment:
        return environment();
    case StatementKind::AbcEvent:
        return abcEvent(*abcEntry(facts(), statement.key), place);
    case StatementKind::AbcResponse:
        return abcResponse(*abcEntry(facts(), statement.key), place);
    case StatementKind::BehaviorResult:
        return result(*behaviorData(facts(), statement.key), place);
    case StatementKind::ProgramTeaching:
        return teaching(*programData(facts(), statement.key), place);
    case StatementKind::ProgramResult:
        return progress(*programData(facts(), statement.key), place);
    case StatementKind::Reinforcers:
        return reinforcers();
    case StatementKind::Valuation:
        return valuation();
    case StatementKind::Words:
        return words(statement.field);
    case StatementKind::Own:
        break;
    }
    return {};
}

Said EnglishVoice::client(const SentencePlace &place) const
{
    const QString name = input().clientName.simplified();
    if (name.isEmpty())
        return {u"the client"_s, {}};
    return said(FactField::ClientName, place.clientNamed ? u"the client"_s : name);
}

Said EnglishVoice::provider() const
{
    const QString credential = input().provider.credential.simplified();
    return credential.isEmpty() ? Said {} : said(FactField::ProviderCredential, u"the "_s + credential);
}

QList<Said> EnglishVoice::setting(const SentencePlace &place) const
{
    const QString name = input().serviceName.simplified();
    const QString code = input().serviceCode.simplified();
    const Said inBrackets = code.isEmpty() ? Said {} : say(u" (%1)", {said(FactField::ServiceCode, code)});
    Said service {u"attended a session"_s, {}};
    if (const CatalogueEntry *known = names().service(code))
        service = say(u"received %1%2", {{known->english.mention(), {}}, inBrackets});
    else if (!name.isEmpty())
        service = say(u"received the service %1%2", {quoted(said(FactField::ServiceName, name)), inBrackets});
    else if (!code.isEmpty())
        service = say(u"received service %1", {said(FactField::ServiceCode, code)});

    Said where;
    if (const CatalogueEntry *known = entry(CatalogueKind::PlacesOfService, facts().place))
        where = said(FactField::Place,
                     u' ' + known->english.locative + (known->english.locative.contains(u',') ? u","_s : QString()),
                     facts().place.key);
    else if (!facts().place.isEmpty())
        where = say(u" with %1 as the place of service",
                    {quoted(said(FactField::Place, facts().place.name.simplified(), facts().place.key))});

    const Said date = said(FactField::SessionDate, NoteWords::date(input().start.day(), style()));
    const Said times {NoteWords::fromTo(input().start, input().end(), style()),
                      {{FactField::StartTime, 0}, {FactField::EndTime, 0}}};
    const Said length = said(FactField::Duration, NoteWords::minutes(input().durationMinutes, style()));
    const Said last {where.text.chopped(where.text.endsWith(u',') ? 1 : 0), where.facts};
    return {say(u"%1 %2%3 on %4, %5 (%6)", {client(place), service, where, date, times, length}),
            say(u"On %4, %5 (%6), %1 %2%3", {client(place), service, last, date, times, length})};
}

QList<Said> EnglishVoice::service() const
{
    if (provider().isEmpty())
        return {};
    return {say(u"%1 provided the service", {provider()}), say(u"The service was provided by %1", {provider()})};
}

QList<Said> EnglishVoice::participants() const
{
    QList<Said> items;
    bool possessed = false;
    for (const Participant &participant : facts().participants) {
        const CatalogueEntry *known = entry(CatalogueKind::Participants, participant.role);
        Said item = mention(CatalogueKind::Participants, FactField::Participant, participant.role);
        const bool ofClient = known && known->ofClient;
        if (ofClient)
            item.text = possessed ? known->english.phrase : u"the client\u2019s "_s + known->english.phrase;
        possessed = ofClient;
        if (!participant.person.trimmed().isEmpty())
            item.text += u" (%1)"_s.arg(participant.person.simplified());
        items.append(item);
    }
    FactTerms roles;
    for (const Participant &participant : facts().participants)
        roles.append(participant.role);
    const QString verb = arePlural(CatalogueKind::Participants, roles) ? u"were"_s : u"was"_s;
    return {say(u"%1 %2 present during the session", {list(items), {verb, {}}}),
            say(u"%1 participated in the session", {list(items)})};
}

QList<Said> EnglishVoice::environment() const
{
    const FactTerms changes = realChanges();
    if (changes.isEmpty()) {
        const int key = facts().environmentalChanges.constFirst().key;
        return {say(u"%1 were reported", {said(FactField::EnvironmentalChange, u"No environmental changes"_s, key)})};
    }
    const Said all = list(mentions(CatalogueKind::EnvironmentalChanges, FactField::EnvironmentalChange, changes));
    if (changes.size() > 1)
        return {say(u"The environmental changes reported were %1", {all}),
                say(u"%1 were reported as environmental changes", {all})};
    const bool plural = arePlural(CatalogueKind::EnvironmentalChanges, changes);
    return {say(u"The environmental change reported was %1", {all}),
            say(plural ? u"%1 were reported as an environmental change" : u"%1 was reported as an environmental change",
                {all})};
}

QList<Said> EnglishVoice::reinforcers() const
{
    const FactTerms &terms = facts().reinforcers;
    const Said all = list(mentions(CatalogueKind::Reinforcers, FactField::Reinforcer, terms));
    if (terms.size() > 1)
        return {say(u"The reinforcers used were %1", {all}), say(u"%1 were used as reinforcers", {all})};
    const bool plural = arePlural(CatalogueKind::Reinforcers, terms);
    return {say(u"The reinforcer used was %1", {all}),
            say(plural ? u"%1 were used as a reinforcer" : u"%1 was used as a reinforcer", {all})};
}

QList<Said> EnglishVoice::valuation() const
{
    const QString rating = *facts().valuation == Valuation::Good ? u"good"_s
        : *facts().valuation == Valuation::Fair                  ? u"fair"_s
                                                                 : u"poor"_s;
    const Said rated = said(FactField::Valuation, rating);
    return {say(u"The session was rated as %1 overall", {rated}),
            say(u"Overall, the session was rated as %1", {rated})};
}

QList<Said> EnglishVoice::words(FactField field) const
{
    return {say(label(field), {ownWords(field)})};
}

} // namespace bitacora
