#include "SpanishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QList<Said> SpanishVoice::teaching(const ProgramData &data, const SentencePlace &place) const
{
    const CatalogueEntry *known = entry(CatalogueKind::Programs, data.program);
    QList<Said> means;
    if (!data.teaching.isEmpty())
        means.append(mention(CatalogueKind::TeachingProcedures, FactField::ProgramTeaching, data.teaching));
    if (!data.prompting.isEmpty())
        means.append(mention(CatalogueKind::PromptingProcedures, FactField::ProgramPrompting, data.prompting));
    const Said help = prompts(data, u"ensayos independientes"_s);
    const Said with = help.isEmpty() ? Said {} : say(means.isEmpty() ? u" con %1" : u", con %1", {help});
    const Said how = say(u"%1%2", {means.isEmpty() ? Said {} : say(u" mediante %1", {list(means)}), with});
    const Said all = means.isEmpty() ? help : say(u"%1%2", {list(means), with});
    const bool plural = means.size() != 1
        || (data.teaching.isEmpty() ? arePlural(CatalogueKind::PromptingProcedures, {data.prompting})
                                    : arePlural(CatalogueKind::TeachingProcedures, {data.teaching}));
    const Said verb {plural ? u"utilizaron"_s : u"utilizó"_s, {}};

    if (!known) {
        const Said program = quoted(said(FactField::Program, data.program.name.simplified(), data.program.key));
        QList<Said> ways {say(u"Se trabajó el programa %1%2", {program, how})};
        if (!all.isEmpty())
            ways.append(say(u"En el programa %1, se %2 %3", {program, verb, all}));
        return ways;
    }
    const Said action = said(FactField::Program, known->spanish.action, data.program.key);
    const Said phrase = said(FactField::Program, known->spanish.mention(), data.program.key);
    const QString name = input().clientName.simplified();
    const Said taught = place.clientNamed || name.isEmpty()
        ? Said {u"Se le enseñó a"_s, {}}
        : say(u"Se enseñó a %1 a", {said(FactField::ClientName, name)});
    QList<Said> ways {say(u"%1 %2%3", {taught, action, how})};
    if (!all.isEmpty())
        ways.append(say(u"Para enseñar %1, se %2 %3", {phrase, verb, all}));
    ways.append(
        say(known->spanish.number == WordNumber::Plural ? u"Se trabajaron %1%2" : u"Se trabajó %1%2", {phrase, how}));
    return ways;
}

Said SpanishVoice::trials(const ProgramData &data) const
{
    const QString text = u"%1 de %2 %3"_s.arg(number(data.trials->correct), number(data.trials->total),
                                              data.trials->total == 1 ? u"ensayo"_s : u"ensayos"_s);
    return said(FactField::ProgramTrials, text, data.key);
}

QList<Said> SpanishVoice::progress(const ProgramData &data, const SentencePlace &place) const
{
    const bool follows = place.before == NoteStatement {StatementKind::ProgramTeaching, data.key};
    const CatalogueEntry *known = entry(CatalogueKind::Programs, data.program);
    const Said name = known
        ? said(FactField::Program, known->spanish.mention(), data.program.key)
        : say(u"el programa %1", {quoted(said(FactField::Program, data.program.name.simplified(), data.program.key))});
    const Said lead = follows ? Said {} : say(u"en %1, ", {name});
    const Said to {NoteWords::spanishTo(name.text), name.facts};
    const Said who = client(place);

    const auto responseOf = [&](const Said &who) {
        if (data.response.isEmpty())
            return Said {};
        if (const CatalogueEntry *known = entry(CatalogueKind::ClientResponses, data.response)) {
            const QString predicate = known->spanish.predicate;
            return say(u"%1%2", {who, said(FactField::ProgramResponse, predicate, data.response.key)});
        }
        const QString own = data.response.name.simplified();
        return say(u"la respuesta se registró como %1",
                   {quoted(said(FactField::ProgramResponse, own, data.response.key))});
    };
    const auto after = [](const Said &response) { return response.isEmpty() ? Said {} : say(u"; %1", {response}); };
    if (!data.trials) {
        QList<Said> ways {say(u"%1%2", {lead, responseOf(who)})};
        if (!follows)
            ways.append(say(u"en cuanto %1, %2", {to, responseOf(who)}));
        return ways;
    }

    const QString percentage = NoteWords::percent(percentOf(data.trials->correct, data.trials->total), style().locale);
    const Said percent = said(FactField::ProgramTrials, percentage, data.key);
    const Said of = say(u"%1 (%2)", {trials(data), percent});
    return {say(u"%1%2respondió correctamente en %3%4", {lead, who, of, after(responseOf({}))}),
            say(follows ? u"Se registraron respuestas correctas en %2%3"
                        : u"En cuanto %1, se registraron respuestas correctas en %2%3",
                {to, of, after(responseOf(who))}),
            say(follows ? u"En este programa, la precisión fue del %2 (%3)%4" : u"La precisión en %1 fue del %2 (%3)%4",
                {name, percent, trials(data), after(responseOf(who))})};
}

} // namespace bitacora
