#pragma once

#include "Change.h"

#include <memory>
#include <vector>

namespace bitacora {

/// Changes that people did as one thing, such as booking somebody who is new; each is a transaction of its own. Named
/// after the last of them.
class ChangeGroup final : public Change
{
public:
    /// `change` was applied already.
    void add(std::unique_ptr<Change> change) { m_changes.push_back(std::move(change)); }
    [[nodiscard]] std::size_t size() const { return m_changes.size(); }
    /// Gives away the only one.
    [[nodiscard]] std::unique_ptr<Change> takeSingle() { return std::move(m_changes.front()); }

    /// All of them or none: what was done before one that fails is taken back.
    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override;

private:
    std::vector<std::unique_ptr<Change>> m_changes;
};

} // namespace bitacora
