#include "RecordCommand.h"

#include "ClientRecord.h"
#include "HistoryReportOptions.h"
#include "NamedRecords.h"
#include "PdfArguments.h"
#include "Practice.h"
#include "PracticeArgument.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString toOption = u"to"_s;
const QString privateNotesOption = u"private-notes"_s;

} // namespace

QString RecordCommand::name() const
{
    return u"record"_s;
}

QString RecordCommand::arguments() const
{
    return u"PRACTICE --client NAME --to FILE [--private-notes] "_s + PdfArguments::usage();
}

QString RecordCommand::summary() const
{
    return tr("Writes all that the practice holds of a client as one PDF, for a request of records: profile, plan, "
              "sessions, clinical notes with their addenda, activity. It is not encrypted without a password.");
}

Command::Needs RecordCommand::needs(const QStringList &arguments) const
{
    Q_UNUSED(arguments)
    return Needs::Gui;
}

void RecordCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({clientOption, tr("The client whose record it is."), u"NAME"_s});
    parser.addOption({toOption, tr("The file that the PDF is written to."), u"FILE"_s});
    parser.addOption({privateNotesOption, tr("With the private notes too.")});
    PdfArguments::declareOptions(parser);
}

CommandResult<void> RecordCommand::run(const QCommandLineParser &parser)
{
    if (parser.value(clientOption).trimmed().isEmpty() || parser.value(toOption).isEmpty())
        return wrongUsage(tr("Say whose record with --client NAME, and where to with --to FILE."));
    if (const auto checked = PdfArguments::check(parser, true); !checked)
        return checked;
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto client = NamedRecords::client(**practice, parser.value(clientOption));
    if (!client)
        return tl::unexpected(client.error());
    const auto form = PdfArguments::form(parser);
    if (!form)
        return tl::unexpected(form.error());
    ClientRecordOptions options;
    options.client = client->id;
    options.withPrivateNotes = parser.isSet(privateNotesOption);
    options.locale = QLocale();
    options.paper = pageSizeFor(options.locale);
    options.pdf = *form;
    const auto written = writeClientRecordFile(**practice, options, parser.value(toOption));
    if (!written)
        return failed(written.error());
    if ((*practice)->isReadOnly())
        return {};
    const auto logged = logClientRecord(**practice, options, *written);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
