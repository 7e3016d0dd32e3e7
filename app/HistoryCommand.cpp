#include "HistoryCommand.h"

#include "CommandOutput.h"
#include "HistoryArguments.h"
#include "HistoryFile.h"
#include "PdfArguments.h"
#include "PracticeArgument.h"
#include "Terminal.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::arguments() const
{
    return u"PRACTICE [--client NAME] [--status S[,S]] [--service NAME[,NAME]] [--from YYYY-MM-DD] [--to YYYY-MM-DD] "
           "[--upcoming | --past] [--search WORDS] [--sort newest|oldest|status] [--private-notes] "
           "--format csv|pdf|json [--out FILE] "_s
        + PdfArguments::usage();
}

QString HistoryCommand::summary() const
{
    return tr("Writes the sessions of a client or of the whole practice. What is written is not encrypted, but for a "
              "PDF with "
              "a password.");
}

Command::Needs HistoryCommand::needs(const QStringList &arguments) const
{
    const bool paints =
        arguments.contains(u"pdf"_s, Qt::CaseInsensitive) || arguments.contains(u"--format=pdf"_s, Qt::CaseInsensitive);
    return paints ? Needs::Gui : Needs::Core;
}

void HistoryCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    HistoryArguments::declareOptions(parser);
    PdfArguments::declareOptions(parser);
}

CommandResult<void> HistoryCommand::run(const QCommandLineParser &parser)
{
    const auto arguments = HistoryArguments::parse(parser);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->format() == ReportFormat::Pdf && arguments->file().isEmpty() && outputIsTerminal())
        return wrongUsage(tr("A PDF is nothing for a terminal. Name a file with --out FILE."));
    if (const auto checked = PdfArguments::check(parser, arguments->format() == ReportFormat::Pdf); !checked)
        return checked;
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto filter = arguments->filterFor(**practice);
    if (!filter)
        return tl::unexpected(filter.error());
    auto form = PdfArguments::form(parser);
    if (!form)
        return tl::unexpected(form.error());
    HistoryReportOptions options = reportOptionsFor(QLocale());
    options.pdf = std::move(*form);
    options.filter = *filter;
    options.withPrivateNotes = arguments->withPrivateNotes();
    return write(**practice, options, *arguments);
}

CommandResult<void> HistoryCommand::write(Practice &practice, const HistoryReportOptions &options,
                                          const HistoryArguments &arguments)
{
    Result<int> written = 0;
    if (arguments.file().isEmpty()) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return failed(tr("Standard output cannot be written to."));
        written = writeHistory(practice, options, arguments.format(), output);
        if (written && (!output.flush() || std::fflush(stdout) != 0))
            return failed(tr("Standard output cannot be written to."));
    } else {
        written = writeHistoryFile(practice, options, arguments.format(), arguments.file());
    }
    if (!written)
        return failed(written.error());
    if (practice.isReadOnly())
        return {};
    const auto logged = logHistory(practice, ActivityKind::HistoryExported, options, arguments.format(), *written);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
