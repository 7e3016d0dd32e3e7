#pragma once

#include "CatalogueKind.h"
#include "NoteLanguage.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace bitacora {

/// What a phrase can mean: an entry of a catalogue.
struct TermMeaning
{
    CatalogueKind kind = CatalogueKind::Behaviors;
    QString id;

    friend bool operator==(const TermMeaning &, const TermMeaning &) = default;
};

/// A phrase as folded, inflection-free words, and all that it can mean.
struct TermPhrase
{
    QStringList words;
    QList<TermMeaning> meanings;
};

/// The words of a language that grounding knows, made once from the catalogues and from lists of everyday words.
class GroundingLexicon
{
public:
    static const GroundingLexicon &of(NoteLanguage language);

    /// Without its inflection, roughly: plurals, "-ed", "-ing".
    [[nodiscard]] QString stem(const QString &foldedWord) const;
    [[nodiscard]] QStringList stems(const QString &phrase) const;
    /// Phrases that begin with the stem, the longest first.
    [[nodiscard]] QList<TermPhrase> phrasesFrom(const QString &stem) const { return m_phrases.value(stem); }

    [[nodiscard]] bool isNegation(const QString &word) const { return m_negations.contains(word); }
    /// Verbs of saying, meeting and planning.
    [[nodiscard]] bool isEvent(const QString &word) const { return m_events.contains(word); }
    [[nodiscard]] bool isInnerState(const QString &word) const { return m_innerStates.contains(word); }
    /// Words near which a reinforcer, or a function, is meant as such.
    [[nodiscard]] bool isReinforcing(const QString &word) const { return m_reinforcing.contains(word); }
    [[nodiscard]] bool isFunctionCue(const QString &word) const { return m_functionCues.contains(word); }
    /// Less than 0 for a word that is no number.
    [[nodiscard]] int numberOf(const QString &word) const { return m_numbers.value(word, -1); }
    /// 1 (Monday) to 7; 0 for another word.
    [[nodiscard]] int weekdayOf(const QString &word) const { return m_weekdays.value(word, 0); }
    /// 1 to 12; 0 for another word.
    [[nodiscard]] int monthOf(const QString &word) const { return m_months.value(word, 0); }

private:
    explicit GroundingLexicon(NoteLanguage language);
    void addPhrase(const QString &phrase, const TermMeaning &meaning);
    void addCatalogues();
    void addEverydayPhrases();
    void addWords();

    NoteLanguage m_language;
    QHash<QString, QList<TermPhrase>> m_phrases;
    QSet<QString> m_negations;
    QSet<QString> m_events;
    QSet<QString> m_innerStates;
    QSet<QString> m_reinforcing;
    QSet<QString> m_functionCues;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_weekdays;
    QHash<QString, int> m_months;
};

} // namespace bitacora
