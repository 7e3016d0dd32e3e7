#pragma once

#include "Session.h"

#include <QString>

#include <utility>

namespace bitacora {

class Statement;
struct StoreContext;

/// How a session stands in its two tables. Internal to the store.
namespace SessionRows {

/// One whole session by its id.
QString selectSql();
/// One row of a list by its id.
QString summarySql();

Session sessionFrom(const Statement &row);
SessionSummary summaryFrom(const Statement &row);

/// Inside a transaction. Takes the session's id when it has one; returns the one it got.
[[nodiscard]] Result<SessionId> insert(StoreContext &context, const Session &session);
[[nodiscard]] Result<void> update(StoreContext &context, const Session &session);
/// Removes the drafts that this change settles: those of notes that differ from before, and those that
/// say what is stored now anyway.
[[nodiscard]] Result<void> settleDrafts(StoreContext &context, const Session &before, const Session &after);

/// What the activity log says of a change: the two statuses and the two times (as wall time, zone and minutes)
/// where they differ, then the names of the other fields that do. Never the text of a note.
std::pair<QString, QString> describeChange(const Session &before, const Session &after);

} // namespace SessionRows

} // namespace bitacora
