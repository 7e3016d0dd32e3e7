#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// Files that lie beside the database or come with the program. Those with a checksum are taken as they are, and once
/// more with one that fits, as somebody would write it who knows how.
namespace HostileFiles {

[[nodiscard]] QList<QByteArray> keySamples();
[[nodiscard]] QString takeKeys(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> manifestSamples();
[[nodiscard]] QString takeManifest(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> attemptSamples();
[[nodiscard]] QString takeAttempts(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> catalogueSamples();
[[nodiscard]] QString takeCatalogue(const QByteArray &bytes);

} // namespace HostileFiles

} // namespace bitacora
