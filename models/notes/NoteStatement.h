#pragma once

#include "FactId.h"

namespace bitacora {

/// What one sentence of a note is to say, before any language. The numbers are stored: append, never renumber.
enum class StatementKind {
    /// Not from the writer: a sentence that a person added.
    Own = 0,
    Setting = 1,
    Provider = 2,
    Participants = 3,
    GroupSize = 4,
    Environment = 5,
    AbcEvent = 6,
    AbcResponse = 7,
    BehaviorResult = 8,
    ProgramTeaching = 9,
    ProgramResult = 10,
    Reinforcers = 11,
    Valuation = 12,
    /// What a person wrote about `field`.
    Words = 13,
};

struct NoteStatement
{
    StatementKind kind = StatementKind::Own;
    /// Of the row that it is about, where there are rows.
    int key = 0;
    /// Of words: which.
    FactField field = FactField::ClientName;

    friend constexpr auto operator<=>(NoteStatement, NoteStatement) = default;
};

} // namespace bitacora
