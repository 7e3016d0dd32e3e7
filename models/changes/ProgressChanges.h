#pragma once

#include "ProgressMark.h"
#include "Result.h"

#include <QCoreApplication>

namespace bitacora {

class ChangeStack;
class ProgressRepository;

/// The changes that people make to the marks in a client's graphs, each checked and undoable.
class ProgressChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ProgressChanges)
public:
    ProgressChanges(ProgressRepository &progress, ChangeStack &stack);

    /// Returns it with its id.
    [[nodiscard]] Result<ProgressMark> add(const ProgressMark &mark);
    /// Nothing happens when nothing differs.
    [[nodiscard]] Result<void> update(const ProgressMark &mark);
    [[nodiscard]] Result<void> remove(ProgressMarkId id);

private:
    ProgressRepository &m_progress;
    ChangeStack &m_stack;
};

} // namespace bitacora
