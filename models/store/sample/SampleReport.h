#pragma once

#include "PeriodReport.h"

namespace bitacora {

/// What a practitioner of the sample writes of a client's last three months: the words that stand around the figures.
[[nodiscard]] PeriodReport sampleReport(ClientId client, QDate today, NoteLanguage language);

} // namespace bitacora
