#include "ProgressMarkChange.h"

#include "ProgressRepository.h"

#include <utility>

namespace bitacora {

ProgressMarkChange::ProgressMarkChange(ProgressRepository &progress, std::optional<ProgressMark> before,
                                       std::optional<ProgressMark> after, Words words)
    : m_progress(progress)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_words(words)
{
}

Result<void> ProgressMarkChange::apply()
{
    return write(m_before, m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> ProgressMarkChange::revert()
{
    return write(m_after, m_before, ActivityKind::Undone);
}

Result<void> ProgressMarkChange::write(const std::optional<ProgressMark> &was, std::optional<ProgressMark> &is,
                                       ActivityKind kind)
{
    if (!is)
        return m_progress.remove(was->id, kind);
    auto stored = m_progress.store(*is, kind);
    if (!stored)
        return Failure(stored.error());
    is = std::move(*stored);
    return {};
}

} // namespace bitacora
