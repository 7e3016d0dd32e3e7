#pragma once

#include <QStringView>

#include <array>
#include <span>

namespace bitacora {

/// What a sentence of a made-up note tells, in the order in which a note tells it.
enum class NotePart {
    Opening,
    Environment,
    Assessment,
    Supervision,
    Training,
    Consultation,
    Group,
    Program,
    Behavior,
    Antecedent,
    Reinforcer,
    Caregiver,
    Plan,
};
inline constexpr int notePartCount = int(NotePart::Plan) + 1;

using Phrases = std::span<const QStringView>;

/// The words of one language that made-up clients and notes are built from. Sentences name what is filled in
/// as {name}, {caregiver}, {behavior}, {behavior2}, {program}, {program2}, {antecedent}, {intervention},
/// {prompt}, {reinforcer}, {activity}, {correct}, {trials}, {percent}, {count} (2 or more), {seconds}, {minutes}.
/// One that is only true for some number of episodes of {behavior} begins with it: "0|", "1|", "2|" (2 or more)
/// or "+|" (1 or more).
struct SamplePhrases
{
    Phrases behaviors;
    Phrases programs;
    Phrases antecedents;
    Phrases interventions;
    Phrases prompts;
    Phrases reinforcers;
    Phrases activities;
    std::array<Phrases, size_t(notePartCount)> sentences;
    Phrases cancellationReasons;
    Phrases cancelledNotes;
    Phrases noShowNotes;
    Phrases customerNotes;
    Phrases clientNotes;
    Phrases diagnoses;
    /// Girl, boy, neither: in the order of the given names' lists.
    Phrases genders;
    Phrases relations;
    QStringView home;
    QStringView clinic;

    [[nodiscard]] Phrases of(NotePart part) const { return sentences[size_t(part)]; }
};

const SamplePhrases &englishPhrases();
const SamplePhrases &spanishPhrases();

} // namespace bitacora
