#include "HostileInput.h"

#include "HostileDocuments.h"
#include "HostileFiles.h"
#include "HostileTables.h"
#include "HostileWords.h"

namespace bitacora {

using namespace Qt::StringLiterals;

const QList<HostileInput> &hostileInputs()
{
    static const QList<HostileInput> inputs {
        {u"keys"_s, HostileFiles::keySamples, HostileFiles::takeKeys},
        {u"manifest"_s, HostileFiles::manifestSamples, HostileFiles::takeManifest},
        {u"attempts"_s, HostileFiles::attemptSamples, HostileFiles::takeAttempts},
        {u"catalogue"_s, HostileFiles::catalogueSamples, HostileFiles::takeCatalogue},
        {u"facts"_s, HostileDocuments::factSamples, HostileDocuments::takeFacts},
        {u"draft"_s, HostileDocuments::draftSamples, HostileDocuments::takeDraft},
        {u"signed"_s, HostileDocuments::signedSamples, HostileDocuments::takeSigned},
        {u"report"_s, HostileDocuments::reportSamples, HostileDocuments::takeReport},
        {u"answer"_s, HostileWords::answerSamples, HostileWords::takeAnswer},
        {u"code"_s, HostileWords::codeSamples, HostileWords::takeCode},
        {u"csv"_s, HostileTables::csvSamples, HostileTables::takeCsv},
        {u"ics"_s, HostileTables::calendarSamples, HostileTables::takeCalendar},
    };
    return inputs;
}

} // namespace bitacora
