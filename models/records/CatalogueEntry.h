#pragma once

#include "CatalogueText.h"
#include "PlanMeasure.h"

#include <QString>
#include <QStringList>

namespace bitacora {

/// Which preposition the noun phrase of an antecedent takes.
enum class AntecedentTiming { During, After };

/// One thing that can be chosen: a behavior, a program, a place. Plain data in both languages; the members below
/// `group` belong to one kind and keep their defaults in the others.
struct CatalogueEntry
{
    /// Never changes and is never used again, so that records may keep it: "hand-flapping".
    QString id;
    /// The group within its catalogue: "antecedent", "communication"; empty in the kinds without groups.
    QString group;
    CatalogueText english;
    CatalogueText spanish;

    /// Behaviors: what is best counted or timed.
    BehaviorMeasure measure = BehaviorMeasure::Frequency;
    /// Programs: the criterion as numbers, for a mastery line; 0 where it is not a percentage.
    int masteryPercent = 0;
    int masterySessions = 0;
    /// Antecedents: "during the transition", "after the removal of an item".
    AntecedentTiming timing = AntecedentTiming::During;
    /// Prompt types: 0 is an independent response, the highest is the most intrusive prompt.
    int intrusiveness = 0;
    /// Participants: a relation to the client, so that a note writes "the client's mother".
    bool ofClient = false;
    /// Environmental changes: the answer that there was none.
    bool isNothing = false;
    /// Places: the CMS place of service, "12". Services: the billing code, "97153".
    QString code;
    /// Services: minutes of one billing unit.
    int unitMinutes = 0;
    /// Services: who may render it: "technician", "analyst".
    QStringList renderedBy;

    [[nodiscard]] const CatalogueText &in(NoteLanguage language) const
    {
        return language == NoteLanguage::Spanish ? spanish : english;
    }
    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

} // namespace bitacora
