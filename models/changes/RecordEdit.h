#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "EditedFields.h"

#include <utility>

namespace bitacora {

/// An edited record of a repository with find and update; doing and undoing touch only the fields that were edited.
template <typename Repository, typename Record>
class RecordEdit final : public Change
{
public:
    using Words = QString (*)();

    RecordEdit(Repository &repository, const Record &before, const Record &after, ActivityKind kind, Words words)
        : m_repository(repository)
        , m_before(before)
        , m_after(after)
        , m_kind(kind)
        , m_words(words)
    {
    }

    [[nodiscard]] Result<void> apply() override
    {
        return write(m_before, m_after, std::exchange(m_kind, ActivityKind::Redone));
    }
    [[nodiscard]] Result<void> revert() override { return write(m_after, m_before, ActivityKind::Undone); }
    [[nodiscard]] QString text() const override { return m_words(); }

private:
    [[nodiscard]] Result<void> write(const Record &from, const Record &to, ActivityKind kind)
    {
        Result<Record> current = m_repository.find(to.id);
        if (!current)
            return Failure(current.error());
        applyDifferences(from, to, *current);
        const Result<Record> stored = m_repository.update(*current, kind);
        if (!stored)
            return Failure(stored.error());
        return {};
    }

    Repository &m_repository;
    Record m_before;
    Record m_after;
    ActivityKind m_kind;
    Words m_words;
};

} // namespace bitacora
