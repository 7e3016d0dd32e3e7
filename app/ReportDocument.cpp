#include "ReportDocument.h"

#include "Clock.h"
#include "PdfArguments.h"
#include "PeriodReportPdf.h"
#include "PeriodReportRepository.h"
#include "Practice.h"
#include "PrivateFile.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString reportOption = u"report"_s;
const QString languageOption = u"language"_s;

std::optional<NoteLanguage> languageFrom(const QCommandLineParser &parser)
{
    const QString code = parser.value(languageOption).toLower();
    if (code.isEmpty())
        return {};
    return code == "es"_L1 ? NoteLanguage::Spanish : NoteLanguage::English;
}

} // namespace

void ReportDocument::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({reportOption,
                      tr("The progress report for a period, with the practitioner's words that the practice keeps: the "
                         "latest one, or the one for --from and --to. Takes --format pdf and --out FILE.")});
    parser.addOption(
        {languageOption, tr("Writes the report in English (en) or Spanish (es), not as it is kept."), u"en|es"_s});
}

QString ReportDocument::usage()
{
    return u"[--report [--language en|es]]"_s;
}

bool ReportDocument::isWanted(const QCommandLineParser &parser)
{
    return parser.isSet(reportOption);
}

CommandResult<void> ReportDocument::check(const QCommandLineParser &parser)
{
    const QString code = parser.value(languageOption).toLower();
    if (parser.isSet(languageOption) && !isWanted(parser))
        return wrongUsage(tr("Only a report (--report) takes --language."));
    if (parser.isSet(languageOption) && code != "en"_L1 && code != "es"_L1)
        return wrongUsage(tr("--language takes en or es, not “%1”.").arg(parser.value(languageOption)));
    if (!isWanted(parser))
        return {};
    if (parser.value(u"format"_s).toLower() != "pdf"_L1 || parser.value(u"out"_s).isEmpty())
        return wrongUsage(tr("--report takes --format pdf and --out FILE."));
    if (parser.isSet(u"entry"_s) || parser.isSet(u"by"_s))
        return wrongUsage(tr("What is in a report is chosen in its window: without --entry and --by."));
    if (parser.isSet(u"from"_s) != parser.isSet(u"to"_s))
        return wrongUsage(tr("A report is for a period: --from and --to go together."));
    return {};
}

CommandResult<PeriodReport> ReportDocument::find(const Practice &practice, ClientId client, const ProgressRange &range,
                                                 const QCommandLineParser &parser)
{
    const auto kept = practice.periodReports().ofClient(client);
    if (!kept)
        return failed(kept.error());
    const auto language = languageFrom(parser);
    PeriodReport report;
    if (range.from.isNull()) {
        if (kept->isEmpty())
            return failed(tr("No report has been written of this client. Say a period with --from and --to."));
        report = kept->constFirst();
    } else {
        const auto found = std::find_if(kept->begin(), kept->end(), [&range](const PeriodReport &each) {
            return each.from == range.from && each.to == range.to;
        });
        report = found != kept->end() ? *found : newPeriodReport(client, range.to, {});
        report.from = range.from;
        report.to = range.to;
        if (found == kept->end() && !language)
            report.language = QLocale().language() == QLocale::Spanish ? NoteLanguage::Spanish : NoteLanguage::English;
    }
    report.language = language.value_or(report.language);
    return report;
}

CommandResult<void> ReportDocument::write(Practice &practice, ClientId client, const ProgressRange &range,
                                          const QCommandLineParser &parser)
{
    const auto report = find(practice, client, range, parser);
    if (!report)
        return tl::unexpected(report.error());
    auto sheet = readPeriodReport(practice, *report);
    if (!sheet)
        return failed(sheet.error());
    const auto form = PdfArguments::form(parser);
    if (!form)
        return tl::unexpected(form.error());
    const PeriodReportPdf pdf(std::move(*sheet));
    const auto written =
        writePrivateFile(parser.value(u"out"_s), [&pdf, &form](QIODevice &device) { return pdf.write(device, *form); });
    if (!written)
        return failed(written.error());
    if (practice.isReadOnly())
        return {};
    const auto logged = logReportExported(practice, pdf.sheet(), *form);
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
