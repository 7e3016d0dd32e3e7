#pragma once

#include <QByteArrayView>

#include <span>

namespace bitacora {

/// Words that people who speak Spanish use in passphrases most readily, without accents and in lower case,
/// the likelier ones first: zxcvbn's own lists know English ones alone.
std::span<const QByteArrayView> commonSpanishWords();

} // namespace bitacora
