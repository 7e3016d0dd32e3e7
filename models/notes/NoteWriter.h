#pragma once

#include "FactNames.h"
#include "NoteDraft.h"

namespace bitacora {

/// Writes notes from what was recorded and from nothing else. The same facts give the same text.
class NoteWriter
{
public:
    /// `names` must outlive the writer.
    explicit NoteWriter(const FactNames &names);

    [[nodiscard]] NoteDraft draft(const NoteInput &input, const NoteStyle &style) const;

    /// A draft after its facts have changed: what a person edited or added stays; sentences behind which a fact
    /// changed are marked and have a proposal; sentences for new facts are put in where they belong and marked; what
    /// a person took out stays out. In another language or template it begins anew.
    [[nodiscard]] NoteDraft redraft(const NoteDraft &previous, const NoteInput &input, const NoteStyle &style) const;

private:
    const FactNames &m_names;
};

/// What a person does with the sentences of a draft. Indexes are of the paragraph and of the sentence in it.
namespace NoteEditing {

/// Puts other words in; the facts behind the sentence stay known.
void edit(NoteDraft &draft, int paragraph, int sentence, const QString &text);
/// Takes the writer's proposal, if there is one, or takes out what is no longer recorded.
void acceptProposal(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input);
/// Leaves the words as they are although a fact changed.
void keep(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input);
/// Puts a sentence of the person's own in, before `sentence`.
void insert(NoteDraft &draft, int paragraph, int sentence, const QString &text);
/// Takes a sentence out; the facts that no other one says are left out.
void takeOut(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input);
/// Puts in what `fresh`, the writer's own draft of today, says of a fact that is left out; false when it says nothing.
bool putIn(NoteDraft &draft, FactId fact, const NoteDraft &fresh, const NoteInput &input);

} // namespace NoteEditing

} // namespace bitacora
