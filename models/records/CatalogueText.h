#pragma once

#include "NoteLanguage.h"

#include <QString>
#include <QStringList>

namespace bitacora {

enum class WordGender { Masculine, Feminine };
enum class WordNumber { Singular, Plural };
enum class WordArticle { None, Indefinite, Definite };

/// An entry of a catalogue in one language: its name in a list, and the forms that a sentence needs. What a kind
/// does not have is empty; resources/catalogues/README.md says which kind has what.
struct CatalogueText
{
    NoteLanguage language = NoteLanguage::English;
    /// As a list shows it: "Hand flapping".
    QString name;
    /// Other words by which a search finds it: synonyms, abbreviations, the name of its group. Never shown.
    QString keywords;
    /// A noun phrase without its article: "hand flapping", "tablero de primero y después".
    QString phrase;
    /// The phrase for several of them, "tantrums", where it is counted as such; otherwise empty, and a sentence
    /// counts times or episodes ("hand flapping 3 times").
    QString plural;
    /// The gender of `phrase`; means nothing in English.
    WordGender gender = WordGender::Masculine;
    /// Whether `phrase` itself is plural ("bubbles", "burbujas").
    WordNumber number = WordNumber::Singular;
    /// What `phrase` takes where a sentence first mentions it ("used a visual schedule", "used redirection").
    WordArticle article = WordArticle::None;
    /// Participants in Spanish: the phrase for a woman, "técnica de conducta", where both exist.
    QString feminine;

    /// Antecedents: fits after "when" or "cuando", in the past: "a preferred item was removed".
    QString clause;
    /// Programs: what is learned, as an infinitive without "to": "ask for help", "pedir ayuda".
    QString action;
    /// Client responses: fits after "the client" or "el cliente", in the past; in Spanish for any gender.
    QString predicate;
    /// Places: fits after "took place" or "se llevó a cabo": "at school", "en la escuela".
    QString locative;

    /// Behaviors: observable and measurable, with onset and offset where they matter. Interventions, functions and
    /// services: what it is, in a sentence.
    QString definition;
    QString examples;
    QString nonExamples;
    /// Programs: a sentence for the plan, "When ..., the client will ...".
    QString goal;
    /// Programs: when it counts as learned, "80% of opportunities across 3 consecutive sessions".
    QString mastery;
    /// Services: what a note for it has to show, in a sentence.
    QString needs;

    [[nodiscard]] bool isCountable() const { return !plural.isEmpty(); }
    /// With the article of a first mention: "a visual schedule", "un aula especial", "redirection".
    [[nodiscard]] QString mention() const;
    /// "the visual schedule", "la rabieta", "el agua".
    [[nodiscard]] QString definite() const;
    /// As definite(), of a person whose gender is known: "la técnica de conducta".
    [[nodiscard]] QString definite(WordGender person) const;
    /// `phrase` or `plural`, whichever goes with that number: "1 tantrum", "3 tantrums". Only where isCountable().
    [[nodiscard]] QString counted(int count) const;

    /// For an entry that a practitioner adds: the phrase is the name as it stands within a sentence, and the Spanish
    /// gender and number are guessed from its first word, so let them be corrected.
    static CatalogueText ofName(NoteLanguage language, const QString &name);

    friend bool operator==(const CatalogueText &, const CatalogueText &) = default;
};

/// The definite article with a noun phrase: "the school", "la escuela", "el agua".
[[nodiscard]] QString withDefiniteArticle(const QString &phrase, WordGender gender, WordNumber number,
                                          NoteLanguage language);
/// "a", "an", "un" or "una" with a singular noun phrase; a plural one stays as it is.
[[nodiscard]] QString withIndefiniteArticle(const QString &phrase, WordGender gender, WordNumber number,
                                            NoteLanguage language);

} // namespace bitacora
