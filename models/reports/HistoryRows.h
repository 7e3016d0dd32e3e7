#pragma once

#include "HistoryHead.h"
#include "HistoryReportOptions.h"
#include "HistoryRow.h"
#include "Identifier.h"

#include <QHash>

#include <memory>
#include <vector>

namespace bitacora {

class Practice;

/// The rows of a history as they stand in a practice, read as they are asked for. Works on the practice's own
/// thread: a worker opens a practice of its own.
class HistoryRows final : public HistoryRowSource
{
public:
    /// Finds which sessions the report holds, and the names of services and calendars. The practice outlives this.
    [[nodiscard]] static Result<std::unique_ptr<HistoryRows>> find(Practice &practice,
                                                                   const HistoryReportOptions &options);

    [[nodiscard]] int count() const override { return int(m_ids.size()); }
    [[nodiscard]] Result<QList<HistoryRow>> read(int first, int count) override;

    /// What stands above the table: RecordNotFound when the client of the filter is gone.
    [[nodiscard]] Result<HistoryHead> head() const;

private:
    HistoryRows(Practice &practice, const HistoryReportOptions &options);
    [[nodiscard]] Result<HistoryRow> row(SessionId id);
    [[nodiscard]] Result<QString> clientName(ClientId id);

    Practice &m_practice;
    HistoryReportOptions m_options;
    std::vector<qint64> m_ids;
    QHash<ServiceId, QString> m_services;
    QHash<CalendarId, QString> m_calendars;
    QHash<ClientId, QString> m_clients;
};

} // namespace bitacora
