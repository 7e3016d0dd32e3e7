#include "NoteInput.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int secondsAMinute = 60;

template <typename Row>
const Row *rowWithKey(const QList<Row> &rows, int key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const Row &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

QString orNull(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text.simplified();
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString sessionValue(const NoteInput &input, FactField field)
{
    switch (field) {
    case FactField::ClientName:
        return orNull(input.clientName);
    case FactField::SessionDate:
        return input.start.day().toString(Qt::ISODate);
    case FactField::StartTime:
        return input.start.wall().toString(Qt::ISODate);
    case FactField::EndTime:
        return input.end().wall().toString(Qt::ISODate);
    case FactField::Duration:
        return QString::number(input.durationMinutes);
    case FactField::ServiceName:
        return orNull(input.serviceName);
    case FactField::ServiceCode:
        return orNull(input.serviceCode);
    case FactField::ProviderName:
        return orNull(input.provider.name);
    case FactField::ProviderCredential:
        return orNull(input.provider.credential);
    default:
        return {};
    }
}

// The measure belongs to the number: 6 times are not 6 minutes.
QString behaviorValue(const BehaviorData &data, FactField field)
{
    const QString measure = QString::number(int(data.measure)) + u'|';
    switch (field) {
    case FactField::BehaviorCount:
        return data.count ? measure + numberText(data.count) : QString();
    case FactField::BehaviorTime:
        return data.seconds ? measure + numberText(data.seconds) : QString();
    case FactField::BehaviorIntervals:
        return measure + numberText(data.count) + u'/' + numberText(data.intervals);
    default:
        return numberText(data.observedMinutes);
    }
}

QString termValue(const NoteInput &input, FactId id)
{
    const FactTerm *term = input.facts.term(id);
    if (!term)
        return {};
    QString person;
    for (const Participant &participant : input.facts.participants) {
        if (participant.role.key == id.key)
            person = participant.person + (participant.gender ? QString::number(int(*participant.gender)) : QString());
    }
    return QStringLiteral("%1|%2|%3").arg(term->name, term->catalogueId, person);
}

} // namespace

ZonedTime NoteInput::end() const
{
    return {start.epochSeconds + qint64(durationMinutes) * secondsAMinute, start.zone};
}

const AbcEntry *abcEntry(const RecordedFacts &facts, int key)
{
    return rowWithKey(facts.abc, key);
}

const BehaviorData *behaviorData(const RecordedFacts &facts, int key)
{
    return rowWithKey(facts.behaviors, key);
}

const ProgramData *programData(const RecordedFacts &facts, int key)
{
    return rowWithKey(facts.programs, key);
}

QList<FactId> factIds(const NoteInput &input)
{
    QList<FactId> ids;
    for (int field = int(FactField::ClientName); field <= int(FactField::ProviderCredential); ++field) {
        if (!sessionValue(input, FactField(field)).isNull())
            ids.append({FactField(field), 0});
    }
    return ids + input.facts.ids();
}

QString factValue(const NoteInput &input, FactId id)
{
    const RecordedFacts &facts = input.facts;
    if (id.field <= FactField::ProviderCredential)
        return sessionValue(input, id.field);
    if (id.field <= FactField::Reinforcer)
        return termValue(input, id);
    if (isWords(id.field))
        return orNull(facts.words.value(id.field));
    if (id.field == FactField::GroupSize)
        return numberText(facts.groupSize);
    if (id.field == FactField::Valuation)
        return facts.valuation ? QString::number(int(*facts.valuation)) : QString();
    if (id.field == FactField::ProgramTrials) {
        const ProgramData *data = programData(facts, id.key);
        return data && data->trials ? QStringLiteral("%1/%2").arg(data->trials->correct).arg(data->trials->total)
                                    : QString();
    }
    const BehaviorData *data = behaviorData(facts, id.key);
    return data ? behaviorValue(*data, id.field) : QString();
}

} // namespace bitacora
