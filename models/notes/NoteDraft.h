#pragma once

#include "NoteInput.h"
#include "NoteOutline.h"
#include "Said.h"

namespace bitacora {

/// How a sentence stands to the facts behind it.
enum class SentenceState {
    /// Says the facts as they are.
    Current,
    /// A fact behind it has changed since; `proposal` says the facts as they are.
    Touched,
    /// What it said is no longer recorded; to be taken out.
    Orphaned,
    /// Says a fact that was recorded after the draft, or is carried forward (see CarriedWords).
    Added,
};

/// A sentence of a note and the facts that it came from.
struct NoteSentence
{
    QString text;
    /// Empty only for a sentence that a person added. (One that was divided by hand keeps them in both parts.)
    QList<FactId> facts;
    NoteStatement statement;
    /// What the facts were when it was written, as one number.
    quint64 fingerprint = 0;
    SentenceState state = SentenceState::Current;
    /// A person changed the text.
    bool edited = false;
    /// Of a touched one: what the writer would say now.
    Said proposal;

    friend bool operator==(const NoteSentence &, const NoteSentence &) = default;
};

struct NoteParagraph
{
    NoteSection section = NoteSection::Opening;
    QList<NoteSentence> sentences;

    friend bool operator==(const NoteParagraph &, const NoteParagraph &) = default;
};

/// Why no sentence says a fact.
enum class LeftOutReason {
    /// It stands in the head of the document, beside the text.
    InTheHead,
    /// Too little of it was recorded to say it: a behavior without a number, a number without a behavior.
    Incomplete,
    /// A person took it out of the text.
    TakenOut,
};

struct LeftOutFact
{
    FactId fact;
    LeftOutReason reason = LeftOutReason::Incomplete;

    friend bool operator==(const LeftOutFact &, const LeftOutFact &) = default;
};

/// A note before it is signed.
struct NoteDraft
{
    NoteLanguage language = NoteLanguage::English;
    NoteTemplate layout = NoteTemplate::Narrative;
    QList<NoteParagraph> paragraphs;
    /// Every fact that no sentence says.
    QList<LeftOutFact> leftOut;

    /// Paragraphs divided by an empty line, those of a section under its heading, where it has one.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<NoteSentence> sentences() const;
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// Bounds of what a note holds.
inline constexpr int maxNoteLength = 100'000;
inline constexpr int maxNoteParagraphs = 100;
inline constexpr int maxNoteSentences = 2'000;
inline constexpr int maxSentenceFacts = 500;
inline constexpr int maxLeftOutFacts = 20'000;

/// The text is within its limit, and so are the numbers of sentences and of facts. Error::subject is "text".
[[nodiscard]] Result<void> validateNote(const NoteDraft &draft);

/// The facts as one number that changes when one of them does.
[[nodiscard]] quint64 factsFingerprint(const NoteInput &input, const QList<FactId> &facts);
/// What of the input none of the sentences says. What was taken out `before` is still said to be.
[[nodiscard]] QList<LeftOutFact> leftOutFacts(const NoteInput &input, const QList<NoteParagraph> &paragraphs,
                                              const QList<LeftOutFact> &before = {});

} // namespace bitacora
