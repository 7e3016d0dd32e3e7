#pragma once

#include "NoteDraft.h"
#include "NoteGrounding.h"
#include "NoteText.h"

namespace bitacora {

/// A note in a model's words, to be taken or left. It changes nothing by itself.
struct NoteProposal
{
    NoteDraft draft;
    /// Of text(): what the facts do not bear out, and what of them is not said.
    GroundingResult grounding;
    /// It is not in the language that was asked for.
    bool isOtherLanguage = false;

    /// As an editor has it: see NoteText.
    [[nodiscard]] QString text() const { return NoteText(draft).text(); }
    [[nodiscard]] bool isEmpty() const { return draft.paragraphs.isEmpty(); }
};

/// Compares a note with the facts, and each of its sentences, so that it is known what each says.
[[nodiscard]] NoteProposal compareWithFacts(const NoteDraft &note, const NoteInput &input,
                                            const NoteGrounding &grounding);

} // namespace bitacora
