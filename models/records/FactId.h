#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace bitacora {

/// What a fact of a session is about. Their names (see FactId::toString) are stored: never rename one.
enum class FactField {
    // The session itself, who it is for and who provides it: one of each, with the key 0.
    ClientName,
    SessionDate,
    StartTime,
    EndTime,
    Duration,
    ServiceName,
    ServiceCode,
    ProviderName,
    ProviderCredential,
    // Terms, each with a key of its own.
    Place,
    Participant,
    EnvironmentalChange,
    AbcAntecedent,
    AbcBehavior,
    AbcIntervention,
    AbcFunction,
    MeasuredBehavior,
    Program,
    ProgramTeaching,
    ProgramPrompting,
    ProgramPrompt,
    ProgramResponse,
    Reinforcer,
    // Numbers, with the key of their row.
    BehaviorCount,
    BehaviorTime,
    BehaviorIntervals,
    ObservedMinutes,
    ProgramTrials,
    // One of each a session, with the key 0.
    GroupSize,
    Valuation,
    // A person's own words, with the key 0.
    Supervisor,
    ClinicalStatus,
    CaregiverContact,
    CaregiverSkill,
    TrainingMethod,
    CaregiverPerformance,
    Homework,
    ClinicalDecisions,
    AssessmentActivity,
    AssessmentAnalysis,
    Recommendations,
    Observations,
    Barriers,
    NextPlan,
};

inline constexpr FactField lastFactField = FactField::NextPlan;

/// Points at one fact of a session, so that a sentence can say what it came from. It stays the same while the fact
/// changes, and is never used again for another.
struct FactId
{
    FactField field = FactField::ClientName;
    /// Of the term or row within its session; 0 where a session has only one.
    int key = 0;

    /// "program-trials/7", "next-plan".
    [[nodiscard]] QString toString() const;
    static std::optional<FactId> fromString(const QString &text);

    friend constexpr auto operator<=>(FactId, FactId) = default;
    friend size_t qHash(FactId id, size_t seed = 0) { return qHashMulti(seed, int(id.field), id.key); }
};

/// "program-trials": as it stands in JSON and in the command line.
QString factFieldName(FactField field);
std::optional<FactField> factFieldNamed(const QString &name);
/// Whether the fact is a text in a person's own words.
constexpr bool isWords(FactField field)
{
    return field >= FactField::Supervisor;
}

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::FactId)
