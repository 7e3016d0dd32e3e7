#pragma once

#include "HistoryPrinting.h"

#include <QDate>

namespace bitacora {

/// Shows how the seven days from `first` look on paper, in a window of its own that belongs to `parent`, and prints
/// them from there. What was printed is logged; why it could not be goes to `failed`, which lives as long as `parent`.
[[nodiscard]] Result<PreviewOutcome> previewWeek(OpenPractice &practice, QDate first, QWidget *parent,
                                                 std::function<void(const Error &)> failed);

/// Asks for a file and writes the week into it, whole or not at all. False when the person chose none.
[[nodiscard]] Result<bool> saveWeek(OpenPractice &practice, QDate first, QWidget *parent);

} // namespace bitacora
