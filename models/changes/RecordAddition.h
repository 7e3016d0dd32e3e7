#pragma once

#include "ActivityKind.h"
#include "Change.h"

#include <utility>

namespace bitacora {

/// A new record of a repository with add, find and remove; undoing takes it away again and keeps it for redoing.
template <typename Repository, typename Record>
class RecordAddition final : public Change
{
public:
    using Words = QString (*)();

    RecordAddition(Repository &repository, const Record &record, ActivityKind kind, Words words)
        : m_repository(repository)
        , m_record(record)
        , m_kind(kind)
        , m_words(words)
    {
    }

    [[nodiscard]] const Record &record() const { return m_record; }

    [[nodiscard]] Result<void> apply() override
    {
        Result<Record> stored = m_repository.add(m_record, std::exchange(m_kind, ActivityKind::Redone));
        if (!stored)
            return Failure(stored.error());
        m_record = std::move(*stored);
        return {};
    }

    [[nodiscard]] Result<void> revert() override
    {
        Result<Record> current = m_repository.find(m_record.id);
        if (!current)
            return Failure(current.error());
        m_record = std::move(*current);
        return m_repository.remove(m_record.id, ActivityKind::Undone);
    }

    [[nodiscard]] QString text() const override { return m_words(); }

private:
    Repository &m_repository;
    Record m_record;
    ActivityKind m_kind;
    Words m_words;
};

} // namespace bitacora
