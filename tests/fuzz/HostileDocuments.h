#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// Documents that a practice keeps in its database.
namespace HostileDocuments {

[[nodiscard]] QList<QByteArray> factSamples();
[[nodiscard]] QString takeFacts(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> draftSamples();
[[nodiscard]] QString takeDraft(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> signedSamples();
[[nodiscard]] QString takeSigned(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> reportSamples();
[[nodiscard]] QString takeReport(const QByteArray &bytes);

} // namespace HostileDocuments

} // namespace bitacora
