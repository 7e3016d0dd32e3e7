#include "SpanishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QString label(FactField field)
{
    switch (field) {
    case FactField::Supervisor:
        return u"Supervisión a cargo de: %1"_s;
    case FactField::ClinicalStatus:
        return u"Estado clínico al inicio de la sesión: %1"_s;
    case FactField::CaregiverContact:
        return u"Contacto con la persona cuidadora: %1"_s;
    case FactField::CaregiverSkill:
        return u"Habilidad enseñada a la persona cuidadora: %1"_s;
    case FactField::TrainingMethod:
        return u"Método de entrenamiento: %1"_s;
    case FactField::CaregiverPerformance:
        return u"Desempeño de la persona cuidadora: %1"_s;
    case FactField::Homework:
        return u"Práctica entre sesiones: %1"_s;
    case FactField::ClinicalDecisions:
        return u"Decisiones clínicas: %1"_s;
    case FactField::AssessmentActivity:
        return u"Actividades de evaluación: %1"_s;
    case FactField::AssessmentAnalysis:
        return u"Análisis: %1"_s;
    case FactField::Recommendations:
        return u"Recomendaciones: %1"_s;
    case FactField::Observations:
        return u"Observaciones: %1"_s;
    case FactField::Barriers:
        return u"Barreras: %1"_s;
    default:
        return u"Plan para la próxima sesión: %1"_s;
    }
}

QString groupPattern(int size, bool ofFamilies)
{
    if (ofFamilies)
        return size == 1 ? u"El grupo estuvo formado por %1 familia"_s : u"El grupo estuvo formado por %1 familias"_s;
    return size == 1 ? u"El grupo estuvo formado por %1 cliente"_s : u"El grupo estuvo formado por %1 clientes"_s;
}

} // namespace

QList<Said> SpanishVoice::wordings(const NoteStatement &statement, const SentencePlace &place) const
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

Said SpanishVoice::client(const SentencePlace &place) const
{
    const QString name = input().clientName.simplified();
    if (name.isEmpty())
        return {};
    return said(FactField::ClientName, place.clientNamed ? QString() : name + u' ');
}

Said SpanishVoice::provider() const
{
    const QString credential = input().provider.credential.simplified();
    return credential.isEmpty() ? Said {}
                                : said(FactField::ProviderCredential, u"personal con credencial "_s + credential);
}

QList<Said> SpanishVoice::setting(const SentencePlace &place) const
{
    const QString name = input().serviceName.simplified();
    const QString code = input().serviceCode.simplified();
    const Said inBrackets = code.isEmpty() ? Said {} : say(u" (%1)", {said(FactField::ServiceCode, code)});
    Said service {u"asistió a una sesión"_s, {}};
    if (const CatalogueEntry *known = names().service(code))
        service = say(u"recibió %1%2", {{known->spanish.mention(), {}}, inBrackets});
    else if (!name.isEmpty())
        service = say(u"recibió el servicio %1%2", {quoted(said(FactField::ServiceName, name)), inBrackets});
    else if (!code.isEmpty())
        service = say(u"recibió el servicio %1", {said(FactField::ServiceCode, code)});

    Said where;
    if (const CatalogueEntry *known = entry(CatalogueKind::PlacesOfService, facts().place))
        where = said(FactField::Place,
                     u' ' + known->spanish.locative + (known->spanish.locative.contains(u',') ? u","_s : QString()),
                     facts().place.key);
    else if (!facts().place.isEmpty())
        where = say(u" con %1 como lugar del servicio",
                    {quoted(said(FactField::Place, facts().place.name.simplified(), facts().place.key))});

    const Said date = said(FactField::SessionDate, NoteWords::date(input().start.day(), style()));
    const Said times {NoteWords::fromTo(input().start, input().end(), style()),
                      {{FactField::StartTime, 0}, {FactField::EndTime, 0}}};
    const Said length = said(FactField::Duration, NoteWords::minutes(input().durationMinutes, style()));
    const Said last {where.text.chopped(where.text.endsWith(u',') ? 1 : 0), where.facts};
    return {say(u"%1%2%3 el %4, %5 (%6)", {client(place), service, where, date, times, length}),
            say(u"El %4, %5 (%6), %1%2%3", {client(place), service, last, date, times, length})};
}

QList<Said> SpanishVoice::service() const
{
    if (provider().isEmpty())
        return {};
    return {say(u"El servicio estuvo a cargo de %1", {provider()}), say(u"%1 brindó el servicio", {provider()})};
}

QList<Said> SpanishVoice::participants() const
{
    QList<Said> items;
    FactTerms roles;
    for (const Participant &participant : facts().participants) {
        Said item = mention(CatalogueKind::Participants, FactField::Participant, participant.role);
        const CatalogueText words = text(CatalogueKind::Participants, participant.role);
        if (participant.gender == WordGender::Feminine && !words.feminine.isEmpty())
            item.text = words.article == WordArticle::Indefinite
                ? withIndefiniteArticle(words.feminine, WordGender::Feminine, words.number, words.language)
                : words.definite(WordGender::Feminine);
        if (!participant.person.trimmed().isEmpty())
            item.text += u" (%1)"_s.arg(participant.person.simplified());
        items.append(item);
        roles.append(participant.role);
    }
    if (arePlural(CatalogueKind::Participants, roles))
        return {say(u"Durante la sesión estuvieron presentes %1", {list(items)}),
                say(u"En la sesión participaron %1", {list(items)})};
    return {say(u"Durante la sesión estuvo presente %1", {list(items)}),
            say(u"En la sesión participó %1", {list(items)})};
}

QList<Said> SpanishVoice::environment() const
{
    const FactTerms changes = realChanges();
    if (changes.isEmpty()) {
        const int key = facts().environmentalChanges.constFirst().key;
        return {say(u"No se reportaron %1", {said(FactField::EnvironmentalChange, u"cambios ambientales"_s, key)})};
    }
    const Said all = list(mentions(CatalogueKind::EnvironmentalChanges, FactField::EnvironmentalChange, changes));
    const Said verb {arePlural(CatalogueKind::EnvironmentalChanges, changes) ? u"reportaron"_s : u"reportó"_s, {}};
    const Said as {changes.size() > 1 ? u"como cambios ambientales"_s : u"como cambio ambiental"_s, {}};
    return {say(u"%1 se %2 %3", {as, verb, all}), say(u"Se %2 %3 %1", {as, verb, all})};
}

QList<Said> SpanishVoice::reinforcers() const
{
    const FactTerms &terms = facts().reinforcers;
    const Said all = list(mentions(CatalogueKind::Reinforcers, FactField::Reinforcer, terms));
    const Said verb {arePlural(CatalogueKind::Reinforcers, terms) ? u"utilizaron"_s : u"utilizó"_s, {}};
    const Said as {terms.size() > 1 ? u"como reforzadores"_s : u"como reforzador"_s, {}};
    return {say(u"%1 se %2 %3", {as, verb, all}), say(u"Se %2 %3 %1", {as, verb, all})};
}

QList<Said> SpanishVoice::valuation() const
{
    const QString rating = *facts().valuation == Valuation::Good ? u"buena"_s
        : *facts().valuation == Valuation::Fair                  ? u"regular"_s
                                                                 : u"deficiente"_s;
    const Said rated = said(FactField::Valuation, rating);
    return {say(u"La valoración general de la sesión fue %1", {rated}),
            say(u"En general, la sesión se valoró como %1", {rated})};
}

QList<Said> SpanishVoice::words(FactField field) const
{
    return {say(label(field), {ownWords(field)})};
}

} // namespace bitacora
