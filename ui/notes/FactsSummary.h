#pragma once

#include "RecordedFacts.h"

#include <QCoreApplication>

namespace bitacora {

/// What was recorded of a session, in one line.
class FactsSummary
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FactsSummary)

public:
    /// "2 behaviors, 3 programs, valuation good", or that there is nothing yet.
    [[nodiscard]] static QString text(const RecordedFacts &facts);
    [[nodiscard]] static QString valuation(Valuation valuation);
};

} // namespace bitacora
