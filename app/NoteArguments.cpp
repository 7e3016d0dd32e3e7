#include "NoteArguments.h"

#include "FactNames.h"
#include "NoteWriter.h"
#include "PracticeArgument.h"
#include "SessionArguments.h"
#include "SessionNoteInput.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

#include <QCommandLineParser>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString languageOption = u"language"_s;
const QString templateOption = u"template"_s;

constexpr std::array allTemplates {NoteTemplate::Narrative, NoteTemplate::Soap, NoteTemplate::Dap, NoteTemplate::Birp};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteCommand)
};

NoteLanguage usualLanguage()
{
    return QLocale().language() == QLocale::Spanish ? NoteLanguage::Spanish : NoteLanguage::English;
}

CommandResult<NoteLanguage> languageFrom(const QCommandLineParser &parser)
{
    const QString language = parser.value(languageOption).toLower();
    if (language.isEmpty())
        return usualLanguage();
    if (language == "es"_L1)
        return NoteLanguage::Spanish;
    if (language == "en"_L1)
        return NoteLanguage::English;
    return wrongUsage(Texts::tr("A note is written in en or es, not in \"%1\".").arg(parser.value(languageOption)));
}

} // namespace

void NoteArguments::declareSession(QCommandLineParser &parser)
{
    PracticeArgument::declare(parser);
    SessionArguments::declareSessions(parser);
}

void NoteArguments::declareStyle(QCommandLineParser &parser)
{
    parser.addOption(
        {languageOption, Texts::tr("The note's language: en or es. Without it, that of the program."), u"L"_s});
    parser.addOption({templateOption, Texts::tr("How it is laid out: narrative (as without it), soap, dap or birp."),
                      u"TEMPLATE"_s});
}

CommandResult<SessionId> NoteArguments::session(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    const auto ids = SessionArguments::sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return wrongUsage(Texts::tr("A note is about one session."));
    return ids->constFirst();
}

CommandResult<std::optional<NoteStyle>> NoteArguments::style(const QCommandLineParser &parser)
{
    if (!parser.isSet(languageOption) && !parser.isSet(templateOption))
        return std::optional<NoteStyle>();
    const auto language = languageFrom(parser);
    if (!language)
        return tl::unexpected(language.error());
    const QString layout = parser.value(templateOption).toLower();
    for (const NoteTemplate each : allTemplates) {
        if (layout == noteTemplateName(each) || (layout.isEmpty() && each == NoteTemplate::Narrative))
            return std::optional(NoteStyle::of(*language, each));
    }
    return wrongUsage(Texts::tr("The templates are narrative, soap, dap and birp, not \"%1\".").arg(layout));
}

CommandResult<NoteInput> NoteArguments::readInput(const Practice &practice, SessionId session)
{
    auto input = readNoteInput(practice, session);
    if (!input && input.error().code == ErrorCode::RecordNotFound)
        return failed(Texts::tr("There is no session %1 in this practice.").arg(session.value));
    if (!input)
        return failed(input.error());
    return std::move(*input);
}

CommandResult<PrintedNote> NoteArguments::readNote(const Practice &practice, SessionId session,
                                                   const std::optional<NoteStyle> &style)
{
    auto input = readInput(practice, session);
    if (!input)
        return tl::unexpected(input.error());
    if (!style) {
        const auto signedNote = practice.signedNotes().find(session);
        if (!signedNote)
            return failed(signedNote.error());
        if (const auto &found = *signedNote)
            return PrintedNote {found->input, found->draft, found->text, true, found};
        const auto stored = practice.sessionNotes().find(session);
        if (!stored)
            return failed(stored.error());
        if (*stored)
            return PrintedNote {std::move(*input), **stored, (*stored)->text(), true, {}};
    }
    const FactNames names;
    const NoteDraft draft =
        NoteWriter(names).draft(*input, style.value_or(NoteStyle::of(usualLanguage(), NoteTemplate::Narrative)));
    return PrintedNote {std::move(*input), draft, draft.text(), false, {}};
}

} // namespace bitacora
