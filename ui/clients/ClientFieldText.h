#pragma once

#include "ClientForm.h"

namespace bitacora {

/// The label above the field, in the current language.
QString fieldLabel(ClientField field);

} // namespace bitacora
