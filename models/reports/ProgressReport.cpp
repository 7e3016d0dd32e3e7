#include "ProgressReport.h"

#include "ActivityRepository.h"
#include "Catalogue.h"
#include "ClientRepository.h"
#include "HistoryReportOptions.h"
#include "LocalNow.h"
#include "NoteSheet.h"
#include "PlanRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "PrivateFile.h"
#include "ProgressCsv.h"
#include "ProgressRepository.h"
#include "ProgressSheet.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// As the catalogue calls it in the language, unless the practitioner calls it something else.
QString nameOf(const ProgressTarget &target, NoteLanguage language)
{
    const CatalogueKind kind = target.group == PlanGroup::Programs ? CatalogueKind::Programs : CatalogueKind::Behaviors;
    const CatalogueEntry *entry =
        target.catalogueId.isEmpty() ? nullptr : Catalogue::builtIn(kind).find(target.catalogueId);
    if (!entry || (target.name != entry->english.name && target.name != entry->spanish.name))
        return target.name;
    return entry->in(language).name;
}

} // namespace

Result<ProgressData> readProgress(const Practice &practice, ClientId client)
{
    return readProgress(practice, client, noteLanguageOf(QLocale()));
}

Result<ProgressData> readProgress(const Practice &practice, ClientId client, NoteLanguage language)
{
    auto sessions = practice.progress().sessions(client);
    if (!sessions)
        return Failure(sessions.error());
    const auto plan = practice.plans().entries(client);
    if (!plan)
        return Failure(plan.error());
    auto marks = practice.progress().marks(client);
    if (!marks)
        return Failure(marks.error());
    ProgressData data(std::move(*sessions), *plan, std::move(*marks));
    for (int target = 0; target < data.targets().size(); ++target)
        data.rename(target, nameOf(data.targets().at(target), language));
    return data;
}

Result<ProgressReport> progressReportOf(const Practice &practice, ClientId client, const QLocale &locale)
{
    const auto profile = practice.clients().find(client);
    if (!profile)
        return Failure(profile.error());
    const Practitioner practitioner = practice.settings().practitioner();
    ProgressReport report;
    report.client = client;
    report.clientName = profile->name;
    report.from = practitioner.practiceName.isEmpty() ? practitioner.name : practitioner.practiceName;
    report.madeOn = localNow(practice.clock()).date();
    report.locale = locale;
    report.pageSize = pageSizeFor(locale);
    return report;
}

Result<void> writeProgress(const ProgressReport &report, ProgressFormat format, QIODevice &device)
{
    switch (format) {
    case ProgressFormat::Csv:
        return ProgressCsv(report).write(device);
    case ProgressFormat::Pdf:
        return ProgressSheet(report).writePdf(device);
    case ProgressFormat::Png:
        break;
    }
    return ProgressSheet(report).writePicture(device);
}

Result<void> writeProgressFile(const ProgressReport &report, ProgressFormat format, const QString &path)
{
    return writePrivateFile(path, [&](QIODevice &device) { return writeProgress(report, format, device); });
}

Result<void> logProgress(Practice &practice, const ProgressReport &report, ProgressFormat format)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::ProgressExported;
    entry.client = report.client;
    entry.after = u"%1, %2"_s.arg(progressFormatKey(format)).arg(report.graphs.size());
    if (format == ProgressFormat::Pdf)
        entry.after += report.pdf.inLog();
    return practice.activity().append(entry);
}

Result<void> logProgressPrinted(Practice &practice, const ProgressReport &report)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::ProgressPrinted;
    entry.client = report.client;
    entry.after = QString::number(report.graphs.size());
    return practice.activity().append(entry);
}

QString progressFormatKey(ProgressFormat format)
{
    switch (format) {
    case ProgressFormat::Csv:
        return u"csv"_s;
    case ProgressFormat::Pdf:
        return u"pdf"_s;
    case ProgressFormat::Png:
        break;
    }
    return u"png"_s;
}

} // namespace bitacora
