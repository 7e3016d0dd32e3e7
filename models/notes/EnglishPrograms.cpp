#include "EnglishVoice.h"

#include "NoteWords.h"

using namespace Qt::StringLiterals;

namespace bitacora {

QList<Said> EnglishVoice::teaching(const ProgramData &data, const SentencePlace &place) const
{
    const CatalogueEntry *known = entry(CatalogueKind::Programs, data.program);
    const Said who = provider();
    QList<Said> means;
    if (!data.teaching.isEmpty())
        means.append(mention(CatalogueKind::TeachingProcedures, FactField::ProgramTeaching, data.teaching));
    if (!data.prompting.isEmpty())
        means.append(mention(CatalogueKind::PromptingProcedures, FactField::ProgramPrompting, data.prompting));
    const Said help = prompts(data, u"independent trials"_s);
    const Said with = help.isEmpty() ? Said {} : say(means.isEmpty() ? u" with %1" : u", with %1", {help});
    const Said how = say(u"%1%2", {means.isEmpty() ? Said {} : say(u" through %1", {list(means)}), with});
    const Said all = means.isEmpty() ? help : say(u"%1%2", {list(means), with});
    const bool plural = means.size() != 1
        || (data.teaching.isEmpty() ? arePlural(CatalogueKind::PromptingProcedures, {data.prompting})
                                    : arePlural(CatalogueKind::TeachingProcedures, {data.teaching}));
    const Said verb {plural ? u"were"_s : u"was"_s, {}};

    if (!known) {
        const Said program = quoted(said(FactField::Program, data.program.name.simplified(), data.program.key));
        QList<Said> ways {who.isEmpty() ? say(u"The program %1 was run%2", {program, how})
                                        : say(u"%1 ran the program %2%3", {who, program, how})};
        if (!all.isEmpty())
            ways.append(who.isEmpty() ? say(u"In the program %1, %2 %3 used", {program, all, verb})
                                      : say(u"In the program %1, %2 used %3", {program, who, all}));
        return ways;
    }
    const Said action = said(FactField::Program, known->english.action, data.program.key);
    const Said phrase = said(FactField::Program, known->english.mention(), data.program.key);
    QList<Said> ways {who.isEmpty() ? say(u"%1 was taught to %2%3", {client(place), action, how})
                                    : say(u"%1 taught %2 to %3%4", {who, client(place), action, how})};
    if (!all.isEmpty())
        ways.append(who.isEmpty() ? say(u"To teach %1, %2 %3 used", {phrase, all, verb})
                                  : say(u"To teach %1, %2 used %3", {phrase, who, all}));
    ways.append(
        say(known->english.number == WordNumber::Plural ? u"%1 were taught%2" : u"%1 was taught%2", {phrase, how}));
    return ways;
}

Said EnglishVoice::trials(const ProgramData &data) const
{
    const QString text = u"%1 of %2 %3"_s.arg(number(data.trials->correct), number(data.trials->total),
                                              data.trials->total == 1 ? u"trial"_s : u"trials"_s);
    return said(FactField::ProgramTrials, text, data.key);
}

QList<Said> EnglishVoice::progress(const ProgramData &data, const SentencePlace &place) const
{
    const bool follows = place.before == NoteStatement {StatementKind::ProgramTeaching, data.key};
    const CatalogueEntry *known = entry(CatalogueKind::Programs, data.program);
    const Said name = known
        ? said(FactField::Program, known->english.mention(), data.program.key)
        : say(u"the program %1", {quoted(said(FactField::Program, data.program.name.simplified(), data.program.key))});
    const Said lead = follows ? Said {} : say(u"in %1, ", {name});
    const Said who = client(place);

    const auto responseOf = [&](const Said &who) {
        if (data.response.isEmpty())
            return Said {};
        if (const CatalogueEntry *known = entry(CatalogueKind::ClientResponses, data.response)) {
            const QString predicate = known->english.predicate;
            return say(u"%1 %2", {who, said(FactField::ProgramResponse, predicate, data.response.key)});
        }
        const QString own = data.response.name.simplified();
        return say(u"the response was recorded as %1",
                   {quoted(said(FactField::ProgramResponse, own, data.response.key))});
    };
    const auto after = [](const Said &response) { return response.isEmpty() ? Said {} : say(u"; %1", {response}); };
    if (!data.trials) {
        QList<Said> ways {say(u"%1%2", {lead, responseOf(who)})};
        if (!follows)
            ways.append(say(u"for %1, %2", {name, responseOf(who)}));
        return ways;
    }

    const QString percentage = NoteWords::percent(percentOf(data.trials->correct, data.trials->total), style().locale);
    const Said percent = said(FactField::ProgramTrials, percentage, data.key);
    const Said of = say(u"%1 (%2)", {trials(data), percent});
    const Said forProgram = follows ? Said {} : say(u"for %1, ", {name});
    const Said theClient {u"the client"_s, {}};
    return {say(u"%1%2 responded correctly in %3%4", {lead, who, of, after(responseOf(theClient))}),
            say(u"%1correct responses were recorded in %2%3", {forProgram, of, after(responseOf(who))}),
            say(follows ? u"In this program, accuracy was %2 (%3)%4" : u"Accuracy in %1 was %2 (%3)%4",
                {name, percent, trials(data), after(responseOf(who))})};
}

} // namespace bitacora
