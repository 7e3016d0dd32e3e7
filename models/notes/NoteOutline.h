#pragma once

#include "NoteInput.h"
#include "NoteStatement.h"
#include "NoteStyle.h"

namespace bitacora {

/// The parts of a note. Those of a narrative have no heading. The numbers are stored: append, never renumber.
enum class NoteSection {
    Opening = 0,
    BehaviorData = 1,
    Teaching = 2,
    Closing = 3,
    Subjective = 4,
    Objective = 5,
    Assessment = 6,
    Plan = 7,
    Data = 8,
    Behavior = 9,
    Intervention = 10,
    Response = 11,
};

struct OutlinedSection
{
    NoteSection section = NoteSection::Opening;
    QList<NoteStatement> statements;
};

/// Which sentence says what, and where: the plan of the note. Sections without a statement are left out.
[[nodiscard]] QList<OutlinedSection> noteOutline(const RecordedFacts &facts, NoteTemplate layout);

/// "Objective", "Objetivo"; empty for the paragraphs of a narrative.
[[nodiscard]] QString sectionHeading(NoteSection section, NoteLanguage language);

} // namespace bitacora
