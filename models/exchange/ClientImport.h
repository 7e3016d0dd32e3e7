#pragma once

#include "ImportPlan.h"
#include "Result.h"

namespace bitacora {

class Practice;

/// What the rows of a file would add as clients. Who has the name of a client who is here (archived or not), or of a row
/// before, and no other birth date, is known already and left out. Cancelled when `progress` said so; what the store says.
[[nodiscard]] Result<ImportPlan> planClientImport(const Practice &practice, const ImportTable &table,
                                                  const ImportMapping &mapping, const ImportProgress &progress = {});

} // namespace bitacora
