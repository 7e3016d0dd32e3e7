#pragma once

#include "ImportedRecords.h"
#include "Result.h"

namespace bitacora {

class ChangeStack;
class Practice;

/// Brings in what was read from another program's file.
class ImportChanges
{
public:
    ImportChanges(Practice &practice, ChangeStack &stack);

    /// All of it or nothing, in one transaction and as one undoable step. Nothing happens when there is nothing.
    [[nodiscard]] Result<void> add(const ImportedRecords &records);

private:
    Practice &m_practice;
    ChangeStack &m_stack;
};

} // namespace bitacora
