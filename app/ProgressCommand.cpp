#include "ProgressCommand.h"

#include "NamedRecords.h"
#include "PdfArguments.h"
#include "PracticeArgument.h"
#include "ReportDocument.h"
#include "Terminal.h"
#include "TextFolding.h"

#include <QCommandLineParser>
#include <QFile>

#include <array>
#include <cstdio>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString entryOption = u"entry"_s;
const QString fromOption = u"from"_s;
const QString toOption = u"to"_s;
const QString byOption = u"by"_s;
const QString formatOption = u"format"_s;
const QString outOption = u"out"_s;

constexpr std::array allFormats {ProgressFormat::Csv, ProgressFormat::Pdf, ProgressFormat::Png};

} // namespace

QString ProgressCommand::name() const
{
    return u"progress"_s;
}

QString ProgressCommand::arguments() const
{
    return u"PRACTICE --client NAME --format csv|pdf|png [--entry NAME] [--from YYYY-MM-DD] [--to YYYY-MM-DD] "
           "[--by session|day] [--out FILE] "_s
        + ReportDocument::usage() + u' ' + PdfArguments::usage();
}

QString ProgressCommand::summary() const
{
    return tr("Draws what was measured of a client over the sessions, a graph a behavior or program, or writes the "
              "figures, or writes a progress report. What is written is not encrypted, but for a PDF with a password.");
}

Command::Needs ProgressCommand::needs(const QStringList &arguments) const
{
    for (const QString &argument : arguments) {
        const QString word = argument.section(u'=', -1).toLower();
        if (word == "pdf"_L1 || word == "png"_L1)
            return Needs::Gui;
    }
    return Needs::Core;
}

void ProgressCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({clientOption, tr("The client whose progress it is."), u"NAME"_s});
    parser.addOption({entryOption, tr("Only this behavior or program. A picture (png) is of one."), u"NAME"_s});
    parser.addOption({fromOption, tr("The first day, such as 2026-01-01."), u"YYYY-MM-DD"_s});
    parser.addOption({toOption, tr("The last day."), u"YYYY-MM-DD"_s});
    parser.addOption({byOption, tr("A point a session (the usual) or a day."), u"session|day"_s, u"session"_s});
    parser.addOption({formatOption, tr("csv, pdf or png. Only a PDF with a password is encrypted."), u"FORMAT"_s});
    parser.addOption({outOption, tr("Writes FILE rather than standard output."), u"FILE"_s});
    ReportDocument::declareOptions(parser);
    PdfArguments::declareOptions(parser);
}

CommandResult<ProgressRange> ProgressCommand::rangeFrom(const QCommandLineParser &parser)
{
    ProgressRange range;
    const QString by = parser.value(byOption).toLower();
    if (by != "session"_L1 && by != "day"_L1)
        return wrongUsage(tr("--by takes session or day, not “%1”.").arg(parser.value(byOption)));
    range.grouping = by == "day"_L1 ? ProgressGrouping::ByDay : ProgressGrouping::BySession;
    for (const auto &[option, day] : {std::pair(fromOption, &range.from), std::pair(toOption, &range.to)}) {
        if (!parser.isSet(option))
            continue;
        *day = QDate::fromString(parser.value(option), u"yyyy-MM-dd"_s);
        if (!day->isValid())
            return wrongUsage(tr("--%1 takes a day such as 2026-11-30, not “%2”.").arg(option, parser.value(option)));
    }
    if (range.from.isValid() && range.to.isValid() && range.from > range.to)
        return wrongUsage(tr("--from is later than --to."));
    return range;
}

CommandResult<ProgressCommand::Request> ProgressCommand::parse(const QCommandLineParser &parser)
{
    Request request {parser.value(clientOption), parser.value(entryOption).trimmed(), {}, {}, parser.value(outOption)};
    if (request.client.isEmpty())
        return wrongUsage(tr("Say whose progress with --client NAME."));
    if (parser.isSet(outOption) && request.file.isEmpty())
        return wrongUsage(tr("--out takes the name of a file."));
    if (const auto checked = ReportDocument::check(parser); !checked)
        return tl::unexpected(checked.error());
    const auto range = rangeFrom(parser);
    if (!range)
        return tl::unexpected(range.error());
    request.range = *range;
    const QString format = parser.value(formatOption).toLower();
    for (const ProgressFormat each : allFormats) {
        if (format != progressFormatKey(each))
            continue;
        request.format = each;
        if (each != ProgressFormat::Csv && request.file.isEmpty() && outputIsTerminal())
            return wrongUsage(tr("A document or a picture is nothing for a terminal. Name a file with --out FILE."));
        if (const auto checked = PdfArguments::check(parser, each == ProgressFormat::Pdf); !checked)
            return tl::unexpected(checked.error());
        return request;
    }
    return wrongUsage(format.isEmpty() ? tr("Say --format csv, pdf or png.")
                                       : tr("--format takes csv, pdf or png, not “%1”.").arg(format));
}

CommandResult<ProgressReport> ProgressCommand::reportFor(const Practice &practice, ClientId client,
                                                         const Request &request)
{
    const auto data = readProgress(practice, client);
    if (!data)
        return failed(data.error());
    auto report = progressReportOf(practice, client, QLocale());
    if (!report)
        return failed(report.error());
    bool isKnown = request.entry.isEmpty();
    for (int target = 0; target < data->targets().size(); ++target) {
        const ProgressTarget &of = data->targets().at(target);
        const bool isMeant = request.entry.isEmpty() || folded(of.name) == folded(request.entry)
            || (of.content && folded(itemOf(*of.content).name) == folded(request.entry));
        if (!isMeant)
            continue;
        isKnown = true;
        ProgressSeries series = data->series(target, request.range);
        if (!series.isEmpty())
            report->graphs.append(std::move(series));
    }
    if (!isKnown)
        return failed(tr("This client has no behavior or program called “%1”.").arg(request.entry));
    if (report->graphs.isEmpty())
        return failed(tr("Nothing was measured in these days, so there is nothing to draw."));
    if (request.format == ProgressFormat::Png && report->graphs.size() > 1)
        return wrongUsage(tr("A picture is of one behavior or program. Say which with --entry NAME."));
    return std::move(*report);
}

CommandResult<void> ProgressCommand::write(const ProgressReport &report, const Request &request)
{
    Result<void> written;
    if (request.file.isEmpty()) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return failed(tr("Standard output cannot be written to."));
        written = writeProgress(report, request.format, output);
        if (written && (!output.flush() || std::fflush(stdout) != 0))
            return failed(tr("Standard output cannot be written to."));
    } else {
        written = writeProgressFile(report, request.format, request.file);
    }
    return written ? CommandResult<void>() : failed(written.error());
}

CommandResult<void> ProgressCommand::run(const QCommandLineParser &parser)
{
    const auto request = parse(parser);
    if (!request)
        return tl::unexpected(request.error());
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto client = NamedRecords::client(**practice, request->client);
    if (!client)
        return tl::unexpected(client.error());
    if (ReportDocument::isWanted(parser))
        return ReportDocument::write(**practice, client->id, request->range, parser);
    auto report = reportFor(**practice, client->id, *request);
    if (!report)
        return tl::unexpected(report.error());
    const auto form = PdfArguments::form(parser);
    if (!form)
        return tl::unexpected(form.error());
    report->pdf = *form;
    if (auto written = write(*report, *request); !written)
        return written;
    if ((*practice)->isReadOnly())
        return {};
    const auto logged = logProgress(**practice, *report, request->format);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
