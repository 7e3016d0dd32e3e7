#pragma once

#include "Result.h"
#include "RetainedRecord.h"
#include "Retention.h"

#include <QList>
#include <QString>

namespace bitacora {

class Statement;
struct StoreContext;

/// How records that are kept together stand in the tables. Internal to the store.
namespace RecordRows {

/// The first schema that has holds and tombstones.
inline constexpr int firstSchema = 15;

/// Without their holds.
[[nodiscard]] Result<QList<RetainedRecord>> archivedClients(StoreContext &context, const RetentionRule &rule);
[[nodiscard]] Result<QList<RetainedRecord>> deletedClients(StoreContext &context, const RetentionRule &rule);
/// None, or one: those that are past the rule on that day.
[[nodiscard]] Result<QList<RetainedRecord>> looseSessions(StoreContext &context, const RetentionRule &rule,
                                                          QDate today);
/// With a profile or without; RecordNotFound.
[[nodiscard]] Result<RetainedRecord> ofClient(StoreContext &context, ClientId client, const RetentionRule &rule);

/// RecordOnHold where there is one. Only in a practice that can be written.
[[nodiscard]] Result<void> expectNoHold(StoreContext &context, ClientId client);

/// What a session "s" of the record fulfils, with one placeholder.
[[nodiscard]] QString condition(RecordKind kind);
/// Binds that placeholder.
void bindTo(Statement &statement, const RetainedRecord &record);

} // namespace RecordRows

} // namespace bitacora
