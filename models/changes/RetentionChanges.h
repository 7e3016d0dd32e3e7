#pragma once

#include "Result.h"
#include "RetainedRecord.h"

namespace bitacora {

class ChangeStack;
class Practice;
struct Tombstone;

/// What holds the records of clients, and their end.
class RetentionChanges
{
public:
    RetentionChanges(Practice &practice, ChangeStack &stack);

    /// Undoable; see RetentionRepository::placeHold().
    [[nodiscard]] Result<void> placeHold(const RecordHold &hold);
    /// Undoable: the same hold comes back.
    [[nodiscard]] Result<void> liftHold(ClientId client);
    /// For good, after the practice's own rule; see RetentionRepository::destroy(). What was done before can no longer
    /// be undone either: undoing could bring back a part of what was destroyed.
    [[nodiscard]] Result<Tombstone> destroy(ClientId client);

private:
    Practice &m_practice;
    ChangeStack &m_stack;
};

} // namespace bitacora
