#pragma once

#include "PlanEntry.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace bitacora {

/// What an entry of a plan said on other days, in words for the panel beside the list.
struct PlanHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PlanHistoryText)
public:
    /// "New behavior" or "Behavior".
    static QString title(PlanGroup group, bool isNew);
    /// Its wordings before the latest, newest first, each with its days; empty when there are none.
    static QString earlier(const PlanEntry &entry, QDate today);
    /// All that a wording says, a line each part.
    static QString full(const PlanContent &content);
};

} // namespace bitacora
