#pragma once

#include <functional>

namespace bitacora {

/// Is told 0 to 100; answers false to cancel.
using ReportProgress = std::function<bool(int percent)>;

} // namespace bitacora
