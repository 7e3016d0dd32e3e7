#include "PeriodReportChange.h"

#include "PeriodReportRepository.h"

#include <utility>

namespace bitacora {

PeriodReportChange::PeriodReportChange(PeriodReportRepository &reports, std::optional<PeriodReport> before,
                                       std::optional<PeriodReport> after, Words words)
    : m_reports(reports)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_kind(m_after ? ActivityKind::ReportWritten : ActivityKind::ReportRemoved)
    , m_words(words)
{
}

Result<void> PeriodReportChange::apply()
{
    return write(m_before, m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> PeriodReportChange::revert()
{
    return write(m_after, m_before, ActivityKind::Undone);
}

ChangeSubject PeriodReportChange::subject() const
{
    return {{}, {m_after ? m_after->client : m_before->client}};
}

bool PeriodReportChange::mergeWith(const Change &later)
{
    const auto *other = dynamic_cast<const PeriodReportChange *>(&later);
    const bool areEdits = other && m_before && m_after && other->m_before && other->m_after;
    if (!areEdits || other->m_after->id != m_after->id || !other->m_before->saysTheSameAs(*m_after))
        return false;
    if (!m_typedAt.extendTo(other->m_typedAt))
        return false;
    m_after = other->m_after;
    return true;
}

bool PeriodReportChange::isVoid() const
{
    return m_before && m_after && m_before->saysTheSameAs(*m_after);
}

Result<void> PeriodReportChange::write(const std::optional<PeriodReport> &was, std::optional<PeriodReport> &is,
                                       ActivityKind kind)
{
    if (!is)
        return m_reports.remove(was->id, kind);
    auto stored = m_reports.store(*is, kind);
    if (!stored)
        return Failure(stored.error());
    m_typedAt.set(stored->changedAt);
    is = std::move(*stored);
    return {};
}

} // namespace bitacora
