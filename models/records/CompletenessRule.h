#pragma once

#include "FactId.h"
#include "NoteLanguage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bitacora {

/// What a rule looks at. resources/catalogues/README.md says which of the members below each uses.
enum class CompletenessCheck {
    /// All of `facts` are recorded.
    FactsRecorded,
    /// At least one of `facts` is recorded.
    AnyFactRecorded,
    /// The number in `facts` is from `minimum` to `maximum`.
    NumberBetween,
    /// The names in `facts` have at least `minimum` words, none of them an initial.
    FullName,
    /// The client's profile has `details`: "birth-date", "diagnosis", "member-number".
    ClientDetails,
    EndsAfterStart,
    /// The billed units are those of the minutes; a unit that was begun counts from `minimum` minutes on.
    UnitsFitMinutes,
    /// No other session of the provider or the client at the same time.
    NoOverlap,
    /// Who signs may render the service (CatalogueEntry::renderedBy).
    ProviderMayRender,
    SignedAfterEnd,
    /// At most `maximum` hours after the end.
    SignedWithin,
    /// Each program that was worked on has trials or a response.
    ProgramsHaveData,
    /// Each behavior that was observed has a number, zero included.
    BehaviorsHaveData,
    /// At least `minimum` words, and at least `perHour` words for an hour of session.
    NarrativeLength,
    /// At most `maximum` percent alike the client's previous note.
    DiffersFromPrevious,
    /// No name of another client.
    NoOtherClient,
    /// None of the phrases of its language, as whole words, whatever their case and accents.
    AvoidsPhrases,
};

/// What a rule says in one language.
struct CompletenessRuleText
{
    /// As a list of items shows it: "Participants with their relation".
    QString name;
    /// What is missing and what to do, with the rule's numbers filled in.
    QString missing;
    /// AvoidsPhrases alone.
    QStringList phrases;

    friend bool operator==(const CompletenessRuleText &, const CompletenessRuleText &) = default;
};

/// One thing that payers look for in a note.
struct CompletenessRule
{
    /// Never changes: "participants".
    QString id;
    /// The billing codes that it is for; empty means every note.
    QStringList codes;
    CompletenessCheck check = CompletenessCheck::FactsRecorded;
    /// Whether a note without it is incomplete; otherwise it is advice.
    bool required = true;
    QList<FactField> facts;
    QStringList details;
    int minimum = 0;
    int maximum = 0;
    int perHour = 0;
    CompletenessRuleText english;
    CompletenessRuleText spanish;

    [[nodiscard]] const CompletenessRuleText &in(NoteLanguage language) const
    {
        return language == NoteLanguage::Spanish ? spanish : english;
    }
    [[nodiscard]] bool appliesTo(const QString &code) const { return codes.isEmpty() || codes.contains(code); }
    friend bool operator==(const CompletenessRule &, const CompletenessRule &) = default;
};

} // namespace bitacora
