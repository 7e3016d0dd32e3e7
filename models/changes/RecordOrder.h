#pragma once

#include "ActivityKind.h"
#include "Change.h"

#include <QList>

#include <utility>

namespace bitacora {

/// Another order of the records of a repository with reorder.
template <typename Repository, typename Id>
class RecordOrder final : public Change
{
public:
    using Words = QString (*)();

    RecordOrder(Repository &repository, const QList<Id> &before, const QList<Id> &after, ActivityKind kind, Words words)
        : m_repository(repository)
        , m_before(before)
        , m_after(after)
        , m_kind(kind)
        , m_words(words)
    {
    }

    [[nodiscard]] Result<void> apply() override
    {
        return m_repository.reorder(m_after, std::exchange(m_kind, ActivityKind::Redone));
    }
    [[nodiscard]] Result<void> revert() override { return m_repository.reorder(m_before, ActivityKind::Undone); }
    [[nodiscard]] QString text() const override { return m_words(); }

private:
    Repository &m_repository;
    QList<Id> m_before;
    QList<Id> m_after;
    ActivityKind m_kind;
    Words m_words;
};

} // namespace bitacora
