#include "NoteCommands.h"

#include "AddendumArguments.h"
#include "CheckCommand.h"
#include "CommandOutput.h"
#include "JsonOutput.h"
#include "NoteDocument.h"
#include "OpenPractice.h"
#include "PracticeArgument.h"
#include "PracticeSettingsRepository.h"
#include "RecordedFactsJson.h"
#include "ReportText.h"
#include "SessionExportLog.h"
#include "SessionNoteRepository.h"
#include "SignatureWords.h"
#include "SignedNoteJson.h"

#include <QCommandLineParser>
#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString signOption = u"sign"_s;
const QString despiteOption = u"despite-findings"_s;

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

QJsonArray sentencesOf(const NoteDraft &draft)
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
    return sentences;
}

QJsonObject objectOf(const NoteSignature &signature)
{
    return {{u"name"_s, signature.signer.name},
            {u"credential"_s, signature.signer.credential},
            {u"signed_at"_s, isoWithOffset(ZonedTime::fromInstant(signature.at, signature.zone))},
            {u"zone"_s, QString::fromLatin1(signature.zone)}};
}

QJsonObject objectOf(const NoteAddendum &addendum)
{
    return {{u"number"_s, addendum.number},
            {u"type"_s, SignedNoteJson::typeName(addendum.type)},
            {u"reason"_s, addendum.reason},
            {u"text"_s, addendum.text},
            {u"signature"_s, objectOf(addendum.signature)}};
}

QJsonObject objectOf(const PrintedNote &note)
{
    const NoteDraft &draft = note.draft;
    QJsonArray leftOut;
    for (const LeftOutFact &fact : draft.leftOut)
        leftOut.append(QJsonObject {{u"fact"_s, fact.fact.toString()}, {u"reason"_s, keyOf(fact.reason)}});
    QJsonArray addenda;
    if (note.signedNote) {
        for (const NoteAddendum &addendum : note.signedNote->addenda)
            addenda.append(objectOf(addendum));
    }
    return {{u"client"_s, note.input.clientName},
            {u"start"_s, isoWithOffset(note.input.start)},
            {u"language"_s, draft.language == NoteLanguage::Spanish ? u"es"_s : u"en"_s},
            {u"template"_s, noteTemplateName(draft.layout)},
            {u"text"_s, note.text},
            {u"sentences"_s, sentencesOf(draft)},
            {u"left_out"_s, leftOut},
            {u"signature"_s,
             note.signedNote ? QJsonValue(objectOf(note.signedNote->signature)) : QJsonValue(QJsonValue::Null)},
            {u"addenda"_s, addenda}};
}

QJsonObject objectOf(SessionId session, const NoteInput &input)
{
    return {{u"id"_s, session.value},
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
CommandResult<void> logLeaving(const Practice &practice, SessionId session, ActivityKind kind)
{
    if (practice.isReadOnly())
        return {};
    const auto logged = logSessionExport(practice, kind, session);
    return logged ? CommandResult<void>() : failed(logged.error());
}

// With what was added since, as it is read.
QString linesOf(const PrintedNote &note)
{
    QStringList blocks {note.text};
    if (note.signedNote) {
        blocks.append(NoteCommand::signatureLine(note.signedNote->signature));
        for (const NoteAddendum &addendum : note.signedNote->addenda) {
            const QString head = u"%1 (%2)"_s.arg(SignatureWords::type(addendum.type), addendum.reason);
            blocks.append(head + u'\n' + addendum.text + u'\n' + NoteCommand::signatureLine(addendum.signature));
        }
    }
    return blocks.join(u"\n\n"_s);
}

} // namespace

QString NoteCommand::name() const
{
    return u"note"_s;
}

QString NoteCommand::arguments() const
{
    return u"PRACTICE --session ID [--language en|es] [--template narrative|soap|dap|birp] [--sign "
           u"[--despite-findings]] "_s
        + AddendumArguments::usage() + u" [--json] "_s + NoteDocument::usage();
}

QString NoteCommand::summary() const
{
    return tr(
        "Prints the note of a session: the signed one with its addenda, else the one that is stored, else one that "
        "is written from what was recorded, and from nothing else, as with --language or --template. With --json, "
        "each sentence says which facts are behind it. What is printed is not encrypted, but for a PDF with a "
        "password.");
}

Command::Needs NoteCommand::needs(const QStringList &arguments) const
{
    return NoteDocument::isWanted(arguments) ? Needs::Gui : Needs::Core;
}

void NoteCommand::declareOptions(QCommandLineParser &parser) const
{
    NoteArguments::declareSession(parser);
    NoteArguments::declareStyle(parser);
    parser.addOption({signOption,
                      tr("Signs the note with the name and credential of the settings; after that, nothing that it "
                         "covers can be changed. Not when the check finds something that is required.")});
    parser.addOption({despiteOption, tr("Signs the note whatever the check finds.")});
    AddendumArguments::declareOptions(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
    NoteDocument::declareOptions(parser);
}

QString NoteCommand::signatureLine(const NoteSignature &signature)
{
    const ZonedTime at = ZonedTime::fromInstant(signature.at, signature.zone);
    //: Below a note: %1 the name of who signed it, %2 a credential such as "BCBA", %3 a date and time.
    return tr("Signed by %1, %2, %3")
        .arg(signature.signer.name, signature.signer.credential, QLocale().toString(at.wall(), QLocale::ShortFormat));
}

CommandResult<void> NoteCommand::run(const QCommandLineParser &parser)
{
    const auto style = NoteArguments::style(parser);
    if (!style)
        return tl::unexpected(style.error());
    const auto session = NoteArguments::session(parser);
    if (!session)
        return tl::unexpected(session.error());
    const bool isToSign = parser.isSet(signOption);
    if (!isToSign && parser.isSet(despiteOption))
        return wrongUsage(tr("%1 goes with %2.").arg(u"--"_s + despiteOption, u"--"_s + signOption));
    if (const auto checked = NoteDocument::check(parser); !checked)
        return tl::unexpected(checked.error());
    if (AddendumArguments::isWanted(parser) && (isToSign || style->has_value()))
        return wrongUsage(tr("--addendum adds to a note that is signed: it goes without --sign, --language and "
                             "--template."));
    const auto addendum = AddendumArguments::read(parser);
    if (!addendum)
        return tl::unexpected(addendum.error());
    auto practice = isToSign || *addendum ? PracticeArgument::open(parser) : PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    OpenPractice open(std::move(*practice));
    auto note = NoteArguments::readNote(open.practice(), *session, *style);
    if (!note)
        return tl::unexpected(note.error());
    if (*addendum) {
        note = add(open, *session, *note, **addendum);
        if (!note)
            return tl::unexpected(note.error());
    }
    if (!note->isStored && note->input.facts.isEmpty())
        return failed(tr("Nothing was recorded of this session, so there is nothing to write."));
    if (isToSign) {
        note = sign(open, *session, *note, parser.isSet(despiteOption));
        if (!note)
            return tl::unexpected(note.error());
    }
    if (NoteDocument::isWanted(parser))
        return NoteDocument::write(open.practice(), *session, *note, parser);
    auto printed = JsonOutput::isWanted(parser) ? printJson(QJsonDocument(objectOf(*note)))
                                                : CommandOutput::printLine(linesOf(*note));
    return printed ? logLeaving(open.practice(), *session, ActivityKind::NoteExported) : printed;
}

CommandResult<PrintedNote> NoteCommand::add(OpenPractice &open, SessionId session, const PrintedNote &note,
                                            NewAddendum addendum)
{
    const Practitioner signer = open.practice().settings().practitioner();
    addendum.signer = {signer.name, signer.credential};
    const auto added = open.noteChanges().add(session, addendum);
    if (!added)
        return failed(added.error());
    PrintedNote printed = note;
    if (printed.signedNote)
        printed.signedNote->addenda.append(*added);
    return printed;
}

CommandResult<PrintedNote> NoteCommand::sign(OpenPractice &open, SessionId session, const PrintedNote &note,
                                             bool despiteFindings)
{
    const Practice &practice = open.practice();
    if (note.signedNote)
        return failed(Error {ErrorCode::NoteIsSigned, {}, {}});
    if (const auto unfinished = expectNothingElse(practice, session, note); !unfinished)
        return tl::unexpected(unfinished.error());
    if (!despiteFindings) {
        if (const auto complete = expectComplete(practice, session, note); !complete)
            return tl::unexpected(complete.error());
    }
    const Practitioner signer = practice.settings().practitioner();
    auto signedNote = open.noteChanges().sign(session, note.draft, {signer.name, signer.credential});
    if (!signedNote)
        return failed(signedNote.error());
    return PrintedNote {signedNote->input, signedNote->draft, signedNote->text, true, *signedNote};
}

// A note that is there already, or is being typed, is what a person means to sign.
CommandResult<void> NoteCommand::expectNothingElse(const Practice &practice, SessionId session, const PrintedNote &note)
{
    const auto typed = practice.sessionNotes().draft(session);
    if (!typed)
        return failed(typed.error());
    if (*typed)
        return failed(
            tr("The note of this session is still being typed in the window, so nothing was signed. Finish it "
               "there, then sign."));
    const auto stored = practice.sessionNotes().find(session);
    if (!stored)
        return failed(stored.error());
    if (*stored && !note.isStored)
        return failed(tr("This session has a note already, so none was written anew and nothing was signed. Sign it "
                         "without --language and --template."));
    return {};
}

CommandResult<void> NoteCommand::expectComplete(const Practice &practice, SessionId session, const PrintedNote &note)
{
    const auto findings = CheckCommand::findings(practice, session, note);
    if (!findings)
        return tl::unexpected(findings.error());
    int required = 0;
    for (const NoteFinding &finding : *findings) {
        if (!finding.isRequired)
            continue;
        CommandOutput::complain(CheckCommand::sentence(finding));
        ++required;
    }
    if (required == 0)
        return {};
    //: Said after what the check found; %1 is an option of the command line.
    return failed(tr("The note was not signed, because %n required item(s) are missing or wrong. Add %1 to sign it all "
                     "the same.",
                     nullptr, required)
                      .arg(u"--"_s + despiteOption));
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
    NoteArguments::declareSession(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON, as without it."));
}

CommandResult<void> FactsCommand::run(const QCommandLineParser &parser)
{
    const auto session = NoteArguments::session(parser);
    if (!session)
        return tl::unexpected(session.error());
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto input = NoteArguments::readInput(**practice, *session);
    if (!input)
        return tl::unexpected(input.error());
    auto printed = printJson(QJsonDocument(objectOf(*session, *input)));
    return printed ? logLeaving(**practice, *session, ActivityKind::FactsExported) : printed;
}

} // namespace bitacora
