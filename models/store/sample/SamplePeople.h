#pragma once

#include "Client.h"
#include "SamplePhrases.h"

#include <QDate>

namespace bitacora {

/// A made-up client, and what the notes about them draw on.
struct SamplePerson
{
    Client client;
    QString givenName;
    QString caregiverName;
    bool speaksSpanish = false;

    [[nodiscard]] const SamplePhrases &phrases() const { return speaksSpanish ? spanishPhrases() : englishPhrases(); }
};

/// The person at a place (from 0) of the sample. Names are unlike each other, phones are 555-01xx and
/// e-mails are at example.org, so that nobody real is meant. `youngest` (2 to 16) is the least age in years.
SamplePerson samplePerson(quint32 seed, int place, QDate today, int youngest);

} // namespace bitacora
