#pragma once

#include "Client.h"

#include <QString>
#include <QStringList>

namespace bitacora {

class Statement;

/// How a client stands in the table. Internal to the store.
namespace ClientRows {

QString selectSql();
/// After the columns of `selectSql`: the count of sessions, and start and zone of the last and the next one.
/// Two placeholders, both the present in seconds. The table is `c`.
QString summarySql();
/// Both take `bindFields`, then the id (null for a new one).
QString insertSql();
QString updateSql();

void bindFields(Statement &statement, const Client &client);
Client clientFrom(const Statement &row);
ClientSummary summaryFrom(const Statement &row);
/// The names of the fields that differ, for the activity log.
QStringList changedFields(const Client &before, const Client &after);

} // namespace ClientRows

} // namespace bitacora
