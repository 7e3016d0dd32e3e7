#pragma once

#include "PeriodReport.h"

namespace bitacora {

struct StoreContext;

/// The rows of progress reports, for the repositories that touch them. Internal to the store.
namespace PeriodReportRows {

/// The latest period first.
[[nodiscard]] Result<QList<PeriodReport>> ofClient(StoreContext &context, ClientId client);
/// RecordNotFound when there is none.
[[nodiscard]] Result<PeriodReport> find(StoreContext &context, PeriodReportId id);
/// Inside a transaction: adds it, under its id where it has one, or replaces it. Not checked.
[[nodiscard]] Result<PeriodReportId> store(StoreContext &context, const PeriodReport &report);
[[nodiscard]] Result<void> remove(StoreContext &context, PeriodReportId id);
/// How many documents cannot be read, by whatever altered them.
[[nodiscard]] Result<int> unreadable(StoreContext &context);

} // namespace PeriodReportRows

} // namespace bitacora
