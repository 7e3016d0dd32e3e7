#include "NoteCommands.h"

#include "CommandOutput.h"
#include "FactNames.h"
#include "JsonOutput.h"
#include "NoteWriter.h"
#include "PracticeArgument.h"
#include "RecordedFactsJson.h"
#include "ReportText.h"
#include "SessionArguments.h"
#include "SessionExportLog.h"
#include "SessionNoteInput.h"

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

/// The session that a command is about.
struct NotedSession
{
    std::unique_ptr<Practice> practice;
    SessionId id;
    NoteInput input;
};

void declareSession(QCommandLineParser &parser)
{
    PracticeArgument::declare(parser);
    SessionArguments::declareSessions(parser);
}

CommandResult<NotedSession> readSession(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    const auto ids = SessionArguments::sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return wrongUsage(Texts::tr("A note is about one session."));
    auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const SessionId id = ids->constFirst();
    auto input = readNoteInput(**practice, id);
    if (!input && input.error().code == ErrorCode::RecordNotFound)
        return failed(Texts::tr("There is no session %1 in this practice.").arg(id.value));
    if (!input)
        return failed(input.error());
    return NotedSession {std::move(*practice), id, std::move(*input)};
}

CommandResult<NoteStyle> styleFrom(const QCommandLineParser &parser)
{
    const QString language = parser.value(languageOption).toLower();
    if (!language.isEmpty() && language != "en"_L1 && language != "es"_L1)
        return wrongUsage(Texts::tr("A note is written in en or es, not in \"%1\".").arg(parser.value(languageOption)));
    const bool isSpanish = language.isEmpty() ? QLocale().language() == QLocale::Spanish : language == "es"_L1;
    const QString layout = parser.value(templateOption).toLower();
    for (const NoteTemplate each : allTemplates) {
        if (layout == noteTemplateName(each) || (layout.isEmpty() && each == NoteTemplate::Narrative))
            return NoteStyle::of(isSpanish ? NoteLanguage::Spanish : NoteLanguage::English, each);
    }
    return wrongUsage(Texts::tr("The templates are narrative, soap, dap and birp, not \"%1\".").arg(layout));
}

QJsonArray idsOf(const QList<FactId> &facts)
{
    QJsonArray ids;
    for (const FactId id : facts)
        ids.append(id.toString());
    return ids;
}

QString keyOf(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::InTheHead:
        return u"in_the_head"_s;
    case LeftOutReason::Incomplete:
        return u"incomplete"_s;
    case LeftOutReason::TakenOut:
        return u"taken_out"_s;
    }
    return {};
}

QJsonObject objectOf(const NoteDraft &draft, const NoteInput &input)
{
    QJsonArray sentences;
    for (const NoteParagraph &paragraph : draft.paragraphs) {
        const QString heading = sectionHeading(paragraph.section, draft.language);
        for (const NoteSentence &sentence : paragraph.sentences) {
            sentences.append(QJsonObject {{u"section"_s, JsonOutput::textOrNull(heading)},
                                          {u"text"_s, sentence.text},
                                          {u"facts"_s, idsOf(sentence.facts)}});
        }
    }
    QJsonArray leftOut;
    for (const LeftOutFact &fact : draft.leftOut)
        leftOut.append(QJsonObject {{u"fact"_s, fact.fact.toString()}, {u"reason"_s, keyOf(fact.reason)}});
    return {{u"client"_s, input.clientName},
            {u"start"_s, isoWithOffset(input.start)},
            {u"language"_s, draft.language == NoteLanguage::Spanish ? u"es"_s : u"en"_s},
            {u"template"_s, noteTemplateName(draft.layout)},
            {u"text"_s, draft.text()},
            {u"sentences"_s, sentences},
            {u"left_out"_s, leftOut}};
}

QJsonObject objectOf(const NotedSession &session)
{
    const NoteInput &input = session.input;
    return {{u"id"_s, session.id.value},
            {u"client"_s, input.clientName},
            {u"start"_s, isoWithOffset(input.start)},
            {u"zone"_s, QString::fromLatin1(input.start.zone)},
            {u"duration_minutes"_s, input.durationMinutes},
            {u"service"_s, input.serviceName},
            {u"code"_s, JsonOutput::textOrNull(input.serviceCode)},
            {u"facts"_s, RecordedFactsJson::toObject(input.facts)}};
}

CommandResult<void> printJson(const QJsonDocument &document)
{
    return CommandOutput::printBytes(document.toJson());
}

// What leaves the practice is said in its log, where there is one to write to.
CommandResult<void> logLeaving(const NotedSession &session, ActivityKind kind)
{
    if (session.practice->isReadOnly())
        return {};
    const auto logged = logSessionExport(*session.practice, kind, session.id);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace

QString NoteCommand::name() const
{
    return u"note"_s;
}

QString NoteCommand::arguments() const
{
    return u"PRACTICE --session ID [--language en|es] [--template narrative|soap|dap|birp] [--json]"_s;
}

QString NoteCommand::summary() const
{
    return tr("Writes the note of a session from what was recorded of it, and from nothing else. With --json, each "
              "sentence says which facts are behind it. What is printed is not encrypted.");
}

void NoteCommand::declareOptions(QCommandLineParser &parser) const
{
    declareSession(parser);
    parser.addOption({languageOption, tr("The note's language: en or es. Without it, that of the program."), u"L"_s});
    parser.addOption(
        {templateOption, tr("How it is laid out: narrative (as without it), soap, dap or birp."), u"TEMPLATE"_s});
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> NoteCommand::run(const QCommandLineParser &parser)
{
    const auto style = styleFrom(parser);
    if (!style)
        return tl::unexpected(style.error());
    const auto session = readSession(parser);
    if (!session)
        return tl::unexpected(session.error());
    if (session->input.facts.isEmpty())
        return failed(tr("Nothing was recorded of this session, so there is nothing to write."));
    const FactNames names;
    const NoteDraft draft = NoteWriter(names).draft(session->input, *style);
    auto printed = JsonOutput::isWanted(parser) ? printJson(QJsonDocument(objectOf(draft, session->input)))
                                                : CommandOutput::printLine(draft.text());
    return printed ? logLeaving(*session, ActivityKind::NoteExported) : printed;
}

QString FactsCommand::name() const
{
    return u"facts"_s;
}

QString FactsCommand::arguments() const
{
    return u"PRACTICE --session ID [--json]"_s;
}

QString FactsCommand::summary() const
{
    return tr("Prints what was recorded of a session, as JSON. What is printed is not encrypted.");
}

void FactsCommand::declareOptions(QCommandLineParser &parser) const
{
    declareSession(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON, as without it."));
}

CommandResult<void> FactsCommand::run(const QCommandLineParser &parser)
{
    const auto session = readSession(parser);
    if (!session)
        return tl::unexpected(session.error());
    auto printed = printJson(QJsonDocument(objectOf(*session)));
    return printed ? logLeaving(*session, ActivityKind::FactsExported) : printed;
}

} // namespace bitacora
