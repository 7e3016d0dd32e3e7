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
/// What was written in a person's own words is in that language, too.
QList<GoldenSession> goldenSessions(NoteLanguage language = NoteLanguage::English);

/// The Spanish of a text of the sessions; the text itself where there is none.
QString goldenWords(const QString &english);

} // namespace bitacora
