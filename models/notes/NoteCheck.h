#pragma once

#include "CompletenessRules.h"
#include "FactNames.h"
#include "NoteInput.h"

#include <QDateTime>

namespace bitacora {

/// What is checked before a note is signed.
struct CheckedNote
{
    NoteInput input;
    QString text;
    NoteLanguage language = NoteLanguage::English;
    /// Of the client's session before; empty when there is none.
    QString previousText;
    /// As they are billed; none where they are not known.
    std::optional<int> units;
    /// Null while the note is not signed.
    QDateTime signedAt;
    /// Another session of the provider or the client overlaps.
    bool overlaps = false;
    /// Which of "birth-date", "diagnosis" and "member-number" the profile has.
    QStringList clientDetails;
    /// The names of the practice's other clients.
    QStringList otherClients;
};

/// One thing to mend, and where.
struct NoteFinding
{
    /// See CompletenessRules::find, which has what it says to a person.
    QString ruleId;
    bool isRequired = true;
    /// The field to jump to; none where the text itself is to be changed.
    std::optional<FactId> fact;
    /// What was found and what the rule asks for, in the unit of the rule: units, hours, percent, words, people.
    int found = 0;
    int expected = 0;
    /// What it is about: the name of a program, the phrase or the client in the text.
    QString name;
    /// Where that stands in the text; less than 0 where it does not.
    qsizetype position = -1;

    friend bool operator==(const NoteFinding &, const NoteFinding &) = default;
};

/// What payers would find missing or wrong: the required first, each group in the order of the rules.
[[nodiscard]] QList<NoteFinding> checkNote(const CheckedNote &note, const FactNames &names,
                                           const CompletenessRules &rules = CompletenessRules::builtIn());

/// What a finding says to a person, in the interface's language: the rule's sentence, and after it what it is about.
[[nodiscard]] QString findingText(const NoteFinding &finding, NoteLanguage language,
                                  const CompletenessRules &rules = CompletenessRules::builtIn());

} // namespace bitacora
