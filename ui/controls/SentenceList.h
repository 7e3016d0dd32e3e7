#pragma once

#include <QStringList>

namespace bitacora {

/// Rich text for a label: sentences as a list, whatever signs they hold.
QString sentenceList(const QStringList &sentences);

} // namespace bitacora
