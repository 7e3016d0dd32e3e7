#include "CheckCommand.h"

#include "JsonOutput.h"
#include "NoteArguments.h"
#include "PracticeArgument.h"
#include "SessionNoteInput.h"

#include <QCommandLineParser>
#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const NoteFinding &finding)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"rule"_s, finding.ruleId},
            {u"required"_s, finding.isRequired},
            {u"field"_s, finding.fact ? QJsonValue(finding.fact->toString()) : null},
            {u"name"_s, JsonOutput::textOrNull(finding.name)},
            {u"found"_s, finding.found},
            {u"expected"_s, finding.expected},
            {u"position"_s, finding.position < 0 ? null : QJsonValue(qint64(finding.position))},
            {u"sentence"_s, CheckCommand::sentence(finding)}};
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::arguments() const
{
    return u"PRACTICE --session ID [--language en|es] [--template narrative|soap|dap|birp] [--json]"_s;
}

QString CheckCommand::summary() const
{
    return tr(
        "Says what payers would miss in the note of a session, after the code of its service: in the signed note, "
        "else in the one that is stored, else in the one that would be written now, as with --language or "
        "--template. What is printed is not encrypted.");
}

void CheckCommand::declareOptions(QCommandLineParser &parser) const
{
    NoteArguments::declareSession(parser);
    NoteArguments::declareStyle(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> CheckCommand::run(const QCommandLineParser &parser)
{
    const auto style = NoteArguments::style(parser);
    if (!style)
        return tl::unexpected(style.error());
    const auto session = NoteArguments::session(parser);
    if (!session)
        return tl::unexpected(session.error());
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto note = NoteArguments::readNote(**practice, *session, *style);
    if (!note)
        return tl::unexpected(note.error());
    const auto found = findings(**practice, *session, *note);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty() && !JsonOutput::isWanted(parser))
        return CommandOutput::printLine(tr("Nothing is missing."));
    return JsonOutput::printList(parser, *found, objectOf, sentence);
}

CommandResult<QList<NoteFinding>> CheckCommand::findings(const Practice &practice, SessionId session,
                                                         const PrintedNote &note)
{
    auto checked = readCheckedNote(practice, session, note.text, note.draft.language);
    if (!checked)
        return failed(checked.error());
    checked->signedAt = note.signedNote ? note.signedNote->signature.at : practice.clock().now();
    // What was signed is what is checked, whatever the practice says now.
    checked->input = note.input;
    const FactNames names;
    return checkNote(*checked, names);
}

QString CheckCommand::sentence(const NoteFinding &finding)
{
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    return findingText(finding, isSpanish ? NoteLanguage::Spanish : NoteLanguage::English);
}

} // namespace bitacora
