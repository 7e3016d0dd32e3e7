#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// What comes over the network or from a keyboard.
namespace HostileWords {

/// What a server of language models sends, without the head of HTTP.
[[nodiscard]] QList<QByteArray> answerSamples();
[[nodiscard]] QString takeAnswer(const QByteArray &bytes);
/// A recovery code, and the address of a server.
[[nodiscard]] QList<QByteArray> codeSamples();
[[nodiscard]] QString takeCode(const QByteArray &bytes);

} // namespace HostileWords

} // namespace bitacora
