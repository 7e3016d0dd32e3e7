#pragma once

#include "Client.h"

namespace bitacora {

/// Whether what people edit in the two records differs (the id and the times that the store sets do not count).
bool fieldsDiffer(const Client &a, const Client &b);

/// Gives `target` the value that `to` has, in each field where `from` and `to` differ, and leaves its other fields.
void applyDifferences(const Client &from, const Client &to, Client &target);

} // namespace bitacora
