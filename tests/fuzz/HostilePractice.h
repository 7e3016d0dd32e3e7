#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// A practice whose database somebody altered who has the key (see HostileScript).
namespace HostilePractice {

[[nodiscard]] QList<QByteArray> samples();
/// Reads and shows everything of the practice as it is altered: errors are as good as answers.
[[nodiscard]] QString take(const QByteArray &bytes);

} // namespace HostilePractice

} // namespace bitacora
