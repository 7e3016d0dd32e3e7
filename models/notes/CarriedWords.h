#pragma once

#include "NoteDraft.h"

namespace bitacora {

/// What a person wrote by hand into the client's note before, to be put into this one. Once put in, it waits to be
/// looked at, as what is new: a sentence of the person's own in the state SentenceState::Added.
namespace CarriedWords {

/// In the order of that note: sentences of the person's own that stand on no fact of their session and hold no number,
/// in the same language, each once, and none that `note` says already.
[[nodiscard]] QStringList offered(const NoteDraft &before, const NoteDraft &note);
/// At the end of the section where it stood, or of the note.
void putIn(NoteDraft &note, const NoteDraft &before, const QString &text);
/// Whether the sentence was put in so, and neither edited nor confirmed since.
[[nodiscard]] bool isWaiting(const NoteSentence &sentence);

} // namespace CarriedWords

} // namespace bitacora
