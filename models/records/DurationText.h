#pragma once

#include <QString>

#include <optional>

namespace bitacora {

/// The whole minutes that people mean by "90", "90 min", "1:30", "1 h 30", "2 horas". None when the text is empty or no
/// length; says nothing about limits.
std::optional<int> minutesOf(const QString &text);

} // namespace bitacora
