#pragma once

#include <QString>

namespace bitacora {

/// What stands where a client's name would, when the client's profile was deleted.
QString deletedClientName();

} // namespace bitacora
