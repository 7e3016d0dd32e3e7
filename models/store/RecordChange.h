#pragma once

#include <QMetaType>

namespace bitacora {

/// What happened to the records that a repository's signal names.
enum class RecordChange { Added, Updated, Removed };

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::RecordChange)
