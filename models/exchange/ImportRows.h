#pragma once

#include "ImportPlan.h"

#include <optional>

namespace bitacora {

/// What the planning of clients and that of sessions have alike. Internal to the planning.
namespace ImportRows {

/// A name as names are compared: folded words, apart by one space.
[[nodiscard]] QString nameKey(const QString &name);
/// The name and, where the file has a column for it, the last name behind it.
[[nodiscard]] QString nameOf(const ImportTable::Row &row, const ImportMapping &mapping, ImportField name,
                             ImportField lastName);
/// "Mateo Luna" of "Luna, Mateo"; any other name as it is.
[[nodiscard]] QString firstNameFirst(const QString &name);
/// As much of what stands there as helps to find it.
[[nodiscard]] QString shownCell(const QString &cell);
[[nodiscard]] ImportProblem problem(const ImportTable::Row &row, const ImportMapping &mapping, ImportField field,
                                    ImportProblem::Kind kind);
/// Whether the cell is longer than what is stored takes; then the problem says so.
[[nodiscard]] std::optional<ImportProblem> tooLong(const ImportTable::Row &row, const ImportMapping &mapping,
                                                   ImportField field, int limit);

} // namespace ImportRows

} // namespace bitacora
