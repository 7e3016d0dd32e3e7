#pragma once

#include "SamplePeople.h"
#include "SampleRandom.h"
#include "SampleSchedule.h"

#include <QString>

namespace bitacora {

/// What is written about one session.
struct SampleTexts
{
    QString customerNotes;
    QString privateNotes;
    QString cancellationReason;
};

/// Writes the notes of one made-up client, in the client's language alone. Counts go down and percentages up
/// from the first session to the last, as everybody hopes.
class SampleNotes
{
public:
    /// `total` is the number of the client's sessions. The person must outlive this.
    SampleNotes(quint32 seed, int place, const SamplePerson &person, int total);

    [[nodiscard]] SampleTexts write(const PlannedSession &session) const;

private:
    struct Facts;

    [[nodiscard]] Facts factsOf(const PlannedSession &session, SampleRandom &random) const;
    [[nodiscard]] QString completedNote(const PlannedSession &session, const Facts &facts, SampleRandom &random) const;
    [[nodiscard]] QString filled(QStringView sentence, const Facts &facts, SampleRandom &random) const;
    [[nodiscard]] QString value(QStringView name, QStringView sentence, const Facts &facts, SampleRandom &random) const;

    quint32 m_seed;
    int m_place;
    const SamplePerson *m_person;
    int m_total;
    /// What the client's plan is about.
    QStringView m_behavior;
    QStringView m_behavior2;
    QStringView m_program;
    QStringView m_program2;
};

} // namespace bitacora
