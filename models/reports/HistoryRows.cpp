#include "HistoryRows.h"

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "FilterInWords.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <algorithm>

namespace bitacora {

HistoryRows::HistoryRows(Practice &practice, const HistoryReportOptions &options)
    : m_practice(practice)
    , m_options(options)
{
}

Result<std::unique_ptr<HistoryRows>> HistoryRows::find(Practice &practice, const HistoryReportOptions &options)
{
    std::unique_ptr<HistoryRows> rows(new HistoryRows(practice, options));
    const auto keys = practice.sessions().keys(options.filter);
    if (!keys)
        return Failure(keys.error());
    rows->m_ids.reserve(keys->size());
    std::transform(keys->begin(), keys->end(), std::back_inserter(rows->m_ids),
                   [](const SessionKey &key) { return key.id; });
    const auto services = practice.services().all();
    if (!services)
        return Failure(services.error());
    for (const Service &service : *services)
        rows->m_services.insert(service.id, service.name);
    const auto calendars = practice.calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    for (const Calendar &calendar : *calendars)
        rows->m_calendars.insert(calendar.id, calendar.name);
    return rows;
}

Result<QList<HistoryRow>> HistoryRows::read(int first, int count)
{
    QList<HistoryRow> rows;
    rows.reserve(count);
    for (int i = first; i < first + count; ++i) {
        auto read = row({m_ids.at(std::size_t(i))});
        // Removed since the ids were read: a row that writers leave out keeps the others in their places.
        if (!read && read.error().code == ErrorCode::RecordNotFound)
            read = HistoryRow();
        if (!read)
            return Failure(read.error());
        rows.append(std::move(*read));
    }
    return rows;
}

Result<HistoryRow> HistoryRows::row(SessionId id)
{
    const auto session = m_practice.sessions().find(id);
    if (!session)
        return Failure(session.error());
    HistoryRow row;
    if (session->client) {
        const auto name = clientName(*session->client);
        if (!name)
            return Failure(name.error());
        row.clientName = *name;
    }
    row.id = id.value;
    row.serviceName = m_services.value(session->service);
    row.calendarName = m_calendars.value(session->calendar);
    row.start = session->start;
    row.durationMinutes = session->durationMinutes;
    row.status = session->status;
    row.fee = session->fee;
    row.customerNotes = session->customerNotes;
    if (m_options.withPrivateNotes)
        row.privateNotes = session->privateNotes;
    return row;
}

Result<QString> HistoryRows::clientName(ClientId id)
{
    const auto known = m_clients.constFind(id);
    if (known != m_clients.constEnd())
        return *known;
    const auto client = m_practice.clients().find(id);
    if (!client && client.error().code != ErrorCode::RecordNotFound)
        return Failure(client.error());
    return *m_clients.insert(id, client ? client->name : QString());
}

Result<HistoryHead> HistoryRows::head() const
{
    HistoryHead head;
    head.practitioner = m_practice.settings().practitioner();
    if (m_options.filter.client) {
        const auto client = m_practice.clients().find(*m_options.filter.client);
        if (!client)
            return Failure(client.error());
        head.client = *client;
    }
    head.filter = filterInWords(m_options.filter, m_services, m_options.locale);
    const auto statistics = m_practice.sessions().statistics(m_options.filter);
    if (!statistics)
        return Failure(statistics.error());
    head.statistics = *statistics;
    head.zone = m_practice.clock().zone();
    head.madeAt = ZonedTime::fromInstant(m_practice.clock().now(), head.zone).wall();
    return head;
}

} // namespace bitacora
