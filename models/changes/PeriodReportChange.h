#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "PeriodReport.h"
#include "TypedAt.h"

#include <optional>

namespace bitacora {

class PeriodReportRepository;

/// A progress report as it was and as it becomes.
class PeriodReportChange final : public Change
{
public:
    using Words = QString (*)();

    /// `before` is none for a new one, `after` for one that goes.
    PeriodReportChange(PeriodReportRepository &reports, std::optional<PeriodReport> before,
                       std::optional<PeriodReport> after, Words words);

    /// With its id, once it was applied.
    [[nodiscard]] const std::optional<PeriodReport> &after() const { return m_after; }

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override { return m_words(); }
    [[nodiscard]] ChangeSubject subject() const override;
    /// What is typed on in the same report is one step.
    bool mergeWith(const Change &later) override;
    [[nodiscard]] bool isVoid() const override;

private:
    [[nodiscard]] Result<void> write(const std::optional<PeriodReport> &was, std::optional<PeriodReport> &is,
                                     ActivityKind kind);

    PeriodReportRepository &m_reports;
    std::optional<PeriodReport> m_before;
    std::optional<PeriodReport> m_after;
    ActivityKind m_kind;
    TypedAt m_typedAt;
    Words m_words;
};

} // namespace bitacora
