#pragma once

#include "Client.h"
#include "SampleLanguage.h"
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
    /// Whether what the practitioner writes about them is in Spanish.
    bool writtenInSpanish = false;

    [[nodiscard]] const SamplePhrases &phrases() const
    {
        return writtenInSpanish ? spanishPhrases() : englishPhrases();
    }
};

/// The person at a place (from 0) of the sample. Names are unlike each other, phones are 555-01xx and
/// e-mails are at example.org, so that nobody real is meant. `youngest` (2 to 16) is the least age in years.
/// In a practice in English people who speak Spanish are written about in Spanish; in one in Spanish all are.
SamplePerson samplePerson(quint32 seed, int place, QDate today, int youngest,
                          SampleLanguage language = SampleLanguage::English);

} // namespace bitacora
