#pragma once

#include "NoteLanguage.h"
#include "PlanEntry.h"

#include <QList>

namespace bitacora {

/// The first day of a made-up plan, and the day on which it is looked at.
struct SamplePlanDays
{
    QDate first;
    QDate today;
};

/// The plan of the client at a place (from 0) of the sample, from the catalogues: behaviors, programs and interventions
/// for them, reinforcers; one thing mastered or on hold, and a definition that was sharpened since. The entries have
/// ids below 0.
[[nodiscard]] QList<PlanEntry> samplePlan(quint32 seed, int place, ClientId client, const SamplePlanDays &days,
                                          NoteLanguage language);

} // namespace bitacora
