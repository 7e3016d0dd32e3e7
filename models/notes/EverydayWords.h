#pragma once

#include "CatalogueKind.h"
#include "NoteLanguage.h"

#include <QStringView>

#include <span>

namespace bitacora {

/// Other words for entries of a catalogue, as people write them in notes.
struct EverydayPhrase
{
    CatalogueKind kind;
    /// Divided by "|".
    QStringView phrases;
    /// What they may mean, divided by spaces; "-" for what no catalogue has.
    QStringView ids;
};

/// Lists of words, divided by spaces.
struct EverydayWords
{
    QStringView negations;
    QStringView events;
    QStringView innerStates;
    QStringView reinforcing;
    QStringView functionCues;
    /// "two three four ..."
    QStringView numbersFromTwo;
};

[[nodiscard]] std::span<const EverydayPhrase> everydayPhrases(NoteLanguage language);
[[nodiscard]] EverydayWords everydayWords(NoteLanguage language);

} // namespace bitacora
