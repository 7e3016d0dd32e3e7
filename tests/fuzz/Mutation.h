#pragma once

#include <QByteArray>
#include <QList>

class QRandomGenerator;

namespace bitacora {

/// One of the samples with a few alterations: what a broken disk does to a file, and what somebody writes who means it.
/// The same generator gives the same ones.
[[nodiscard]] QByteArray mutated(const QList<QByteArray> &samples, QRandomGenerator &random);

} // namespace bitacora
