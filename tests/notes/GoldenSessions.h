#pragma once

#include "NoteInput.h"
#include "NoteStyle.h"

#include <QString>

namespace bitacora {

/// A session as a practice would have it, and how its note is to be laid out.
struct GoldenSession
{
    QString name;
    NoteInput input;
    NoteTemplate layout = NoteTemplate::Narrative;
};

/// Twenty sessions of many kinds: the first visit, a hard afternoon, a group, a caregiver's training, an assessment.
QList<GoldenSession> goldenSessions();

} // namespace bitacora
