#include "PeriodReportRows.h"

#include "PeriodReportJson.h"
#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>
#include <tuple>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithReports = 14;

enum Column { IdColumn, ClientColumn, ChangedColumn, DocumentColumn };

Result<PeriodReport> reportFrom(const Statement &row)
{
    auto report = PeriodReportJson::fromBytes(row.blob(DocumentColumn));
    if (!report)
        return report;
    report->id = PeriodReportId {row.integer(IdColumn)};
    report->client = ClientId {row.integer(ClientColumn)};
    report->changedAt = row.instant(ChangedColumn);
    return report;
}

bool isKept(const StoreContext &context)
{
    return context.schemaVersion >= firstVersionWithReports;
}

} // namespace

Result<QList<PeriodReport>> PeriodReportRows::ofClient(StoreContext &context, ClientId client)
{
    QList<PeriodReport> reports;
    if (!isKept(context))
        return reports;
    Statement find(
        context, u"SELECT id, client_id, changed_ms, document FROM progress_report WHERE client_id = ? ORDER BY id"_s);
    if (const auto ran = find.bind(client.value).run(); !ran)
        return Failure(ran.error());
    while (find.next()) {
        auto report = reportFrom(find);
        if (!report)
            return Failure(report.error());
        reports.append(std::move(*report));
    }
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    std::sort(reports.begin(), reports.end(), [](const PeriodReport &a, const PeriodReport &b) {
        return std::tuple(a.to, a.from, a.id) > std::tuple(b.to, b.from, b.id);
    });
    return reports;
}

Result<PeriodReport> PeriodReportRows::find(StoreContext &context, PeriodReportId id)
{
    if (!isKept(context))
        return failure(ErrorCode::RecordNotFound);
    Statement find(context, u"SELECT id, client_id, changed_ms, document FROM progress_report WHERE id = ?"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return reportFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

Result<PeriodReportId> PeriodReportRows::store(StoreContext &context, const PeriodReport &report)
{
    Statement save(context,
                   u"INSERT INTO progress_report (id, client_id, changed_ms, document) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET changed_ms = excluded.changed_ms, document = excluded.document "
                   "WHERE client_id = excluded.client_id"_s);
    save.bindValue(report.id.isValid() ? QVariant(report.id.value) : QVariant());
    save.bind(report.client.value).bind(report.changedAt).bind(PeriodReportJson::toBytes(report));
    if (const auto ran = save.run(); !ran)
        return Failure(ran.error());
    // One of another client keeps its id.
    if (save.changedRows() == 0)
        return failure(ErrorCode::RecordNotFound);
    return report.id.isValid() ? report.id : PeriodReportId {save.lastId()};
}

Result<void> PeriodReportRows::remove(StoreContext &context, PeriodReportId id)
{
    Statement remove(context, u"DELETE FROM progress_report WHERE id = ?"_s);
    return remove.bind(id.value).run();
}

Result<int> PeriodReportRows::unreadable(StoreContext &context)
{
    if (!isKept(context))
        return 0;
    Statement all(context, u"SELECT document FROM progress_report"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    int count = 0;
    while (all.next())
        count += PeriodReportJson::fromBytes(all.blob(0)) ? 0 : 1;
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return count;
}

} // namespace bitacora
