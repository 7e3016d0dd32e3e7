#pragma once

#include "ActivityKind.h"
#include "PeriodReport.h"

#include <QObject>

namespace bitacora {

struct StoreContext;

/// The progress reports of clients. A change is one transaction with one activity entry, which says nothing of the
/// words; the signal comes after the commit. They go with the client's profile.
class PeriodReportRepository : public QObject
{
    Q_OBJECT

public:
    explicit PeriodReportRepository(StoreContext &context);

    /// Adds it, under its id where it has one, or replaces it, and returns it as it is stored. As
    /// validatePeriodReport(), or RecordNotFound when the client is not there.
    [[nodiscard]] Result<PeriodReport> store(const PeriodReport &report,
                                             ActivityKind kind = ActivityKind::ReportWritten);
    [[nodiscard]] Result<void> remove(PeriodReportId id, ActivityKind kind = ActivityKind::ReportRemoved);

    [[nodiscard]] Result<PeriodReport> find(PeriodReportId id) const;
    /// The latest period first.
    [[nodiscard]] Result<QList<PeriodReport>> ofClient(ClientId client) const;

    /// As the activity log names it in what was undone and redone.
    static constexpr QLatin1String loggedName {"progressReport"};

Q_SIGNALS:
    /// Written or removed.
    void changed(bitacora::ClientId client);

private:
    [[nodiscard]] Result<void> log(ClientId client, bool isRemoval, ActivityKind kind);

    StoreContext &m_context;
};

} // namespace bitacora
