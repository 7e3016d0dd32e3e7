#include "NoteCheck.h"

#include "BillingUnits.h"
#include "PhraseSearch.h"
#include "TextSimilarity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int minutesAnHour = 60;
constexpr int secondsAnHour = 3600;
constexpr int usualUnitMinutes = 15;

// Who holds which of the credentials that behavior analysis knows; others are not judged.
QString roleOf(const QString &credential)
{
    const QString title = credential.toUpper().remove(u'-').remove(u' ');
    if (title.contains(u"BCBA") || title.contains(u"BCABA") || title.contains(u"LBA"))
        return u"analyst"_s;
    if (title.contains(u"RBT") || title.contains(u"BCAT") || title.contains(u"ABAT"))
        return u"technician"_s;
    return {};
}

bool isWholeName(const QString &name, int leastWords)
{
    constexpr int letters = 2;
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto whole = std::count_if(
        parts.begin(), parts.end(), [](const QString &part) { return part.size() >= letters && !part.endsWith(u'.'); });
    return whole >= leastWords;
}

/// Looks at a note with one rule after the other and collects what they find.
class NoteInspection
{
public:
    NoteInspection(const CheckedNote &note, const FactNames &names)
        : m_note(note)
        , m_input(note.input)
        , m_service(names.service(note.input.serviceCode.trimmed()))
        , m_ids(factIds(note.input))
        , m_text(note.text)
    {
    }

    void inspect(const CompletenessRule &rule);
    QList<NoteFinding> findings()
    {
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const NoteFinding &one, const NoteFinding &other) {
            return one.isRequired && !other.isRequired;
        });
        return m_findings;
    }

private:
    void facts(const CompletenessRule &rule);
    void number(const CompletenessRule &rule);
    void details(const CompletenessRule &rule);
    void units(const CompletenessRule &rule);
    void renderer(const CompletenessRule &rule);
    void signature(const CompletenessRule &rule);
    void programs(const CompletenessRule &rule);
    void behaviors(const CompletenessRule &rule);
    void length(const CompletenessRule &rule);
    void previous(const CompletenessRule &rule);
    void phrases(const CompletenessRule &rule, const QStringList &phrases);

    [[nodiscard]] bool has(FactField field) const
    {
        return std::any_of(m_ids.begin(), m_ids.end(), [field](FactId id) { return id.field == field; });
    }
    void add(const CompletenessRule &rule, std::optional<FactId> fact, int found = 0, int expected = 0,
             const QString &name = {}, qsizetype position = -1)
    {
        m_findings.append({rule.id, rule.required, fact, found, expected, name, position});
    }

    const CheckedNote &m_note;
    const NoteInput &m_input;
    const CatalogueEntry *m_service;
    const QList<FactId> m_ids;
    const PhraseSearch m_text;
    QList<NoteFinding> m_findings;
};

void NoteInspection::inspect(const CompletenessRule &rule)
{
    switch (rule.check) {
    case CompletenessCheck::FactsRecorded:
    case CompletenessCheck::AnyFactRecorded:
        return facts(rule);
    case CompletenessCheck::NumberBetween:
        return number(rule);
    case CompletenessCheck::FullName:
        if (!isWholeName(m_input.clientName, rule.minimum))
            add(rule, FactId {FactField::ClientName, 0});
        return;
    case CompletenessCheck::ClientDetails:
        return details(rule);
    case CompletenessCheck::EndsAfterStart:
        if (m_input.durationMinutes <= 0)
            add(rule, FactId {FactField::EndTime, 0});
        return;
    case CompletenessCheck::UnitsFitMinutes:
        return units(rule);
    case CompletenessCheck::NoOverlap:
        if (m_note.overlaps)
            add(rule, FactId {FactField::StartTime, 0});
        return;
    case CompletenessCheck::ProviderMayRender:
        return renderer(rule);
    case CompletenessCheck::SignedAfterEnd:
    case CompletenessCheck::SignedWithin:
        return signature(rule);
    case CompletenessCheck::ProgramsHaveData:
        return programs(rule);
    case CompletenessCheck::BehaviorsHaveData:
        return behaviors(rule);
    case CompletenessCheck::NarrativeLength:
        return length(rule);
    case CompletenessCheck::DiffersFromPrevious:
        return previous(rule);
    case CompletenessCheck::NoOtherClient:
        return phrases(rule, m_note.otherClients);
    case CompletenessCheck::AvoidsPhrases:
        return phrases(rule, rule.in(m_note.language).phrases);
    }
}

void NoteInspection::facts(const CompletenessRule &rule)
{
    if (rule.facts.isEmpty())
        return;
    const bool any = rule.check == CompletenessCheck::AnyFactRecorded;
    for (const FactField field : rule.facts) {
        const bool known = has(field);
        if (any && known)
            return;
        if (!any && !known)
            return add(rule, FactId {field, 0});
    }
    if (any)
        add(rule, FactId {rule.facts.constFirst(), 0});
}

void NoteInspection::number(const CompletenessRule &rule)
{
    for (const FactField field : rule.facts) {
        const int number = factValue(m_input, {field, 0}).toInt();
        if (number < rule.minimum || number > rule.maximum)
            add(rule, FactId {field, 0}, number, number < rule.minimum ? rule.minimum : rule.maximum);
    }
}

void NoteInspection::details(const CompletenessRule &rule)
{
    for (const QString &detail : rule.details) {
        if (!m_note.clientDetails.contains(detail))
            return add(rule, FactId {FactField::ClientName, 0}, 0, 0, detail);
    }
}

void NoteInspection::units(const CompletenessRule &rule)
{
    if (m_input.durationMinutes <= 0)
        return;
    const int unitMinutes = m_service && m_service->unitMinutes > 0 ? m_service->unitMinutes : usualUnitMinutes;
    const int units = billingUnits(m_input.durationMinutes, unitMinutes, rule.minimum);
    if (units == 0 || (m_note.units && *m_note.units != units))
        add(rule, FactId {FactField::Duration, 0}, m_note.units.value_or(0), units);
}

void NoteInspection::renderer(const CompletenessRule &rule)
{
    const QString role = roleOf(m_input.provider.credential);
    if (!role.isEmpty() && m_service && !m_service->renderedBy.isEmpty() && !m_service->renderedBy.contains(role))
        add(rule, FactId {FactField::ProviderCredential, 0}, 0, 0, m_input.provider.credential.simplified());
}

void NoteInspection::signature(const CompletenessRule &rule)
{
    if (m_note.signedAt.isNull())
        return;
    const qint64 seconds = m_note.signedAt.toSecsSinceEpoch() - m_input.end().epochSeconds;
    const bool early = seconds < 0;
    const bool late = seconds > qint64(rule.maximum) * secondsAnHour;
    if (rule.check == CompletenessCheck::SignedAfterEnd ? early : late)
        add(rule, FactId {FactField::EndTime, 0}, int(seconds / secondsAnHour), rule.maximum);
}

void NoteInspection::programs(const CompletenessRule &rule)
{
    for (const ProgramData &data : m_input.facts.programs) {
        if (!data.program.isEmpty() && !data.trials && data.response.isEmpty())
            add(rule, FactId {FactField::Program, data.program.key}, 0, 0, data.program.name);
    }
}

void NoteInspection::behaviors(const CompletenessRule &rule)
{
    for (const BehaviorData &data : m_input.facts.behaviors) {
        const bool whole =
            data.hasData() && (data.measure != BehaviorMeasure::Interval || (data.count && data.intervals));
        if (!data.behavior.isEmpty() && !whole)
            add(rule, FactId {FactField::MeasuredBehavior, data.behavior.key}, 0, 0, data.behavior.name);
    }
}

void NoteInspection::length(const CompletenessRule &rule)
{
    const int words = wordCount(m_note.text);
    const int expected = std::max(rule.minimum, rule.perHour * std::max(m_input.durationMinutes, 0) / minutesAnHour);
    if (words < expected)
        add(rule, std::nullopt, words, expected);
}

void NoteInspection::previous(const CompletenessRule &rule)
{
    if (m_note.previousText.isEmpty() || m_note.text.isEmpty())
        return;
    const int similarity = similarityPercent(m_note.text, m_note.previousText);
    if (similarity > rule.maximum)
        add(rule, std::nullopt, similarity, rule.maximum);
}

void NoteInspection::phrases(const CompletenessRule &rule, const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        const QList<PhraseSearch::Place> places = m_text.find(phrase);
        for (const PhraseSearch::Place &place : places)
            add(rule, std::nullopt, 0, 0, m_note.text.mid(place.position, place.length), place.position);
    }
}

} // namespace

QList<NoteFinding> checkNote(const CheckedNote &note, const FactNames &names, const CompletenessRules &rules)
{
    NoteInspection inspection(note, names);
    const QList<CompletenessRule> applying = rules.forCode(note.input.serviceCode.trimmed());
    for (const CompletenessRule &rule : applying)
        inspection.inspect(rule);
    return inspection.findings();
}

QString findingText(const NoteFinding &finding, NoteLanguage language, const CompletenessRules &rules)
{
    const CompletenessRule *rule = rules.find(finding.ruleId);
    if (!rule)
        return {};
    const QString sentence = rule->in(language).missing;
    const bool isDetail = rule->check == CompletenessCheck::ClientDetails;
    return finding.name.isEmpty() || isDetail ? sentence : u"%1 (\u201C%2\u201D)"_s.arg(sentence, finding.name);
}

} // namespace bitacora
