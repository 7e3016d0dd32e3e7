#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "ProgressMark.h"

#include <optional>

namespace bitacora {

class ProgressRepository;

/// A mark in a client's graphs as it was and as it becomes.
class ProgressMarkChange final : public Change
{
public:
    using Words = QString (*)();

    /// `before` is none for a new one, `after` for one that goes.
    ProgressMarkChange(ProgressRepository &progress, std::optional<ProgressMark> before,
                       std::optional<ProgressMark> after, Words words);

    /// With its id, once it was applied.
    [[nodiscard]] const std::optional<ProgressMark> &after() const { return m_after; }

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override { return m_words(); }

private:
    [[nodiscard]] Result<void> write(const std::optional<ProgressMark> &was, std::optional<ProgressMark> &is,
                                     ActivityKind kind);

    ProgressRepository &m_progress;
    std::optional<ProgressMark> m_before;
    std::optional<ProgressMark> m_after;
    ActivityKind m_kind = ActivityKind::ProgressMarked;
    Words m_words;
};

} // namespace bitacora
