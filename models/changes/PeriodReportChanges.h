#pragma once

#include "PeriodReport.h"

#include <QCoreApplication>

namespace bitacora {

class ChangeStack;
class PeriodReportRepository;

/// The changes that people make to the progress reports of clients, each checked and undoable.
class PeriodReportChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PeriodReportChanges)
public:
    PeriodReportChanges(PeriodReportRepository &reports, ChangeStack &stack);

    /// Returns it with its id.
    [[nodiscard]] Result<PeriodReport> add(const PeriodReport &report);
    /// Nothing happens when nothing differs.
    [[nodiscard]] Result<void> update(const PeriodReport &report);
    [[nodiscard]] Result<void> remove(PeriodReportId id);

private:
    PeriodReportRepository &m_reports;
    ChangeStack &m_stack;
};

} // namespace bitacora
