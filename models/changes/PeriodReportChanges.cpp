#include "PeriodReportChanges.h"

#include "ChangeStack.h"
#include "PeriodReportChange.h"
#include "PeriodReportRepository.h"

namespace bitacora {

namespace {

QString wordsForAddition()
{
    //: After "Undo" or "Redo".
    return PeriodReportChanges::tr("beginning a progress report");
}

QString wordsForEdit()
{
    //: After "Undo" or "Redo".
    return PeriodReportChanges::tr("writing a progress report");
}

QString wordsForRemoval()
{
    //: After "Undo" or "Redo".
    return PeriodReportChanges::tr("deleting a progress report");
}

} // namespace

PeriodReportChanges::PeriodReportChanges(PeriodReportRepository &reports, ChangeStack &stack)
    : m_reports(reports)
    , m_stack(stack)
{
}

Result<PeriodReport> PeriodReportChanges::add(const PeriodReport &report)
{
    PeriodReport added = report;
    added.id = {};
    auto change = std::make_unique<PeriodReportChange>(m_reports, std::nullopt, added, wordsForAddition);
    const PeriodReportChange &pushed = *change;
    if (const auto done = m_stack.push(std::move(change)); !done)
        return Failure(done.error());
    return *pushed.after();
}

Result<void> PeriodReportChanges::update(const PeriodReport &report)
{
    const auto before = m_reports.find(report.id);
    if (!before)
        return Failure(before.error());
    if (before->saysTheSameAs(report))
        return {};
    return m_stack.push(std::make_unique<PeriodReportChange>(m_reports, *before, report, wordsForEdit));
}

Result<void> PeriodReportChanges::remove(PeriodReportId id)
{
    const auto before = m_reports.find(id);
    if (!before)
        return Failure(before.error());
    return m_stack.push(std::make_unique<PeriodReportChange>(m_reports, *before, std::nullopt, wordsForRemoval));
}

} // namespace bitacora
