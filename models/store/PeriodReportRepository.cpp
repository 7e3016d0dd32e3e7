#include "PeriodReportRepository.h"

#include "PeriodReportRows.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Result<void> expectClient(StoreContext &context, ClientId client)
{
    Statement find(context, u"SELECT 1 FROM client WHERE id = ?"_s);
    if (auto ran = find.bind(client.value).run(); !ran)
        return ran;
    if (find.next())
        return {};
    if (auto finished = find.finished(); !finished)
        return finished;
    return failure(ErrorCode::RecordNotFound);
}

} // namespace

PeriodReportRepository::PeriodReportRepository(StoreContext &context)
    : m_context(context)
{
}

Result<PeriodReport> PeriodReportRepository::store(const PeriodReport &report, ActivityKind kind)
{
    if (const auto valid = validatePeriodReport(report); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<PeriodReport> {
        if (const auto known = expectClient(m_context, report.client); !known)
            return Failure(known.error());
        PeriodReport written = report;
        written.changedAt = m_context.clock.now();
        const auto id = PeriodReportRows::store(m_context, written);
        if (!id)
            return Failure(id.error());
        auto stored = find(*id);
        if (!stored)
            return stored;
        if (const auto logged = log(stored->client, false, kind); !logged)
            return Failure(logged.error());
        return stored;
    });
}

Result<void> PeriodReportRepository::remove(PeriodReportId id, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<void> {
        const auto report = find(id);
        if (!report)
            return Failure(report.error());
        if (auto removed = PeriodReportRows::remove(m_context, id); !removed)
            return removed;
        return log(report->client, true, kind);
    });
}

Result<PeriodReport> PeriodReportRepository::find(PeriodReportId id) const
{
    return PeriodReportRows::find(m_context, id);
}

Result<QList<PeriodReport>> PeriodReportRepository::ofClient(ClientId client) const
{
    return PeriodReportRows::ofClient(m_context, client);
}

Result<void> PeriodReportRepository::log(ClientId client, bool isRemoval, ActivityKind kind)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = client;
    (isRemoval ? entry.before : entry.after) = loggedName;
    if (auto logged = m_context.log(entry); !logged)
        return logged;
    m_context.afterCommit([this, client] { Q_EMIT changed(client); });
    return {};
}

} // namespace bitacora
