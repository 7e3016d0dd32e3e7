#pragma once

#include <QString>

namespace bitacora {

/// Where a document is offered to be saved: among the person's documents, under a name that every system takes.
/// `ending` is such as ".pdf".
[[nodiscard]] QString documentPath(const QString &name, const QString &ending);

} // namespace bitacora
