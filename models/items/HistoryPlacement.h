#pragma once

#include "SessionRepository.h"

#include <optional>
#include <vector>

namespace bitacora {

/// Brings the keys of a timeline up to date after a change of some sessions, without reading those of all the others.
namespace HistoryPlacement {

/// Whether it can: not after a change of many, not where words are searched for, and not where the filter asks the clock.
[[nodiscard]] bool isPossible(const SessionFilter &filter, const QList<SessionId> &changed);

/// What SessionRepository::keys() would give now, where it gave `before` and only the `changed` sessions are others.
/// The places are found by binary search, which asks the store when the sessions in between start.
[[nodiscard]] Result<std::vector<SessionKey>> placed(const std::vector<SessionKey> &before,
                                                     const SessionRepository &sessions, const SessionFilter &filter,
                                                     const QList<SessionId> &changed);

} // namespace HistoryPlacement

} // namespace bitacora
