#include "FactsSummary.h"

#include <QStringList>

namespace bitacora {

QString FactsSummary::valuation(Valuation valuation)
{
    switch (valuation) {
    case Valuation::Good:
        //: How a session went on the whole.
        return tr("Good");
    case Valuation::Fair:
        //: How a session went on the whole.
        return tr("Fair");
    case Valuation::Poor:
        break;
    }
    //: How a session went on the whole.
    return tr("Poor");
}

QString FactsSummary::text(const RecordedFacts &facts)
{
    if (facts.isEmpty())
        return tr("Nothing recorded yet");
    QStringList parts;
    if (!facts.participants.isEmpty())
        parts.append(tr("%n participant(s)", nullptr, int(facts.participants.size())));
    if (!facts.abc.isEmpty())
        //: Antecedent, behavior, consequence.
        parts.append(tr("%n ABC entry(s)", nullptr, int(facts.abc.size())));
    if (!facts.behaviors.isEmpty())
        parts.append(tr("%n behavior(s)", nullptr, int(facts.behaviors.size())));
    if (!facts.programs.isEmpty())
        parts.append(tr("%n program(s)", nullptr, int(facts.programs.size())));
    if (facts.valuation)
        //: %1 is Good, Fair or Poor, in lower case.
        parts.append(tr("valuation %1").arg(valuation(*facts.valuation).toLower()));
    if (parts.isEmpty())
        return tr("Something is recorded");
    return parts.join(QStringLiteral(", "));
}

} // namespace bitacora
