#include "PeriodReportSheet.h"

#include "ClientRepository.h"
#include "HistoryReportOptions.h"
#include "LocalNow.h"
#include "NoteStyle.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ProgressReport.h"
#include "ProgressRepository.h"
#include "SessionRepository.h"

#include <utility>

namespace bitacora {

namespace {

constexpr int usualMonths = 3;

Result<void> readSessions(const Practice &practice, PeriodReportSheet &sheet)
{
    SessionFilter filter;
    filter.client = sheet.report.client;
    filter.dates = {sheet.report.from, sheet.report.to};
    const auto statistics = practice.sessions().statistics(filter);
    if (!statistics)
        return Failure(statistics.error());
    sheet.sessions = *statistics;
    const auto measured = practice.progress().sessions(sheet.report.client);
    if (!measured)
        return Failure(measured.error());
    for (const MeasuredSession &session : *measured) {
        if (session.isCompleted && session.day >= sheet.report.from && session.day <= sheet.report.to)
            sheet.minutes += session.durationMinutes;
    }
    return {};
}

Result<void> readParts(const Practice &practice, PeriodReportSheet &sheet)
{
    const PeriodReport &report = sheet.report;
    const auto data = readProgress(practice, report.client, report.language);
    if (!data)
        return Failure(data.error());
    for (int target = 0; target < data->targets().size(); ++target) {
        ProgressSeries series = data->series(target, {ProgressGrouping::BySession, report.from, report.to});
        const PeriodReportPart part = report.part(series.target.key());
        if (isInReport(part, !series.isEmpty()))
            sheet.parts.append({std::move(series), part.words.trimmed()});
    }
    return {};
}

} // namespace

bool isInReport(const PeriodReportPart &part, bool hasFigures)
{
    return part.isIncluded.value_or(hasFigures || !part.words.trimmed().isEmpty());
}

PeriodReport newPeriodReport(ClientId client, QDate today, const QList<PeriodReport> &before)
{
    PeriodReport report;
    report.client = client;
    report.to = today;
    report.from = today.addMonths(-usualMonths).addDays(1);
    if (before.isEmpty())
        return report;
    report.language = before.constFirst().language;
    report.withSessions = before.constFirst().withSessions;
    if (const QDate since = before.constFirst().to.addDays(1); since <= today)
        report.from = since;
    return report;
}

Result<PeriodReportSheet> readPeriodReport(const Practice &practice, const PeriodReport &report)
{
    const auto client = practice.clients().find(report.client);
    if (!client)
        return Failure(client.error());
    PeriodReportSheet sheet;
    sheet.report = report;
    sheet.practitioner = practice.settings().practitioner();
    sheet.client = {client->name, client->birthDate, client->diagnosis, client->memberNumber};
    sheet.locale = NoteStyle::of(report.language, NoteTemplate::Narrative).locale;
    sheet.paper = pageSizeFor(QLocale());
    sheet.madeAt = localNow(practice.clock());
    if (const auto read = readSessions(practice, sheet); !read)
        return Failure(read.error());
    if (const auto read = readParts(practice, sheet); !read)
        return Failure(read.error());
    return sheet;
}

} // namespace bitacora
