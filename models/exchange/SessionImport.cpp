#include "SessionImport.h"

#include "CalendarRepository.h"
#include "ClientFinder.h"
#include "ClientRepository.h"
#include "DeletedClient.h"
#include "ImportRows.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionFilter.h"
#include "SessionRepository.h"
#include "SessionRowReader.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int wholeProgress = 100;
/// Where a session that is booked already is looked for, at once.
constexpr qsizetype batchSize = 500;

using Problem = std::optional<ImportProblem>;
using Kind = ImportProblem::Kind;

/// What tells two sessions apart: whose, which service, when. New clients and services count down from -1.
using SessionKeys = std::tuple<qint64, qint64, qint64>;

qint64 keyOf(std::optional<qsizetype> added, qint64 stored)
{
    return added ? -1 - *added : stored;
}

SessionKeys keysOf(const ImportedRecords::Appointment &appointment)
{
    const Session &session = appointment.session;
    return {keyOf(appointment.newClient, session.client.value_or(ClientId()).value),
            keyOf(appointment.newService, session.service.value), session.start.epochSeconds};
}

/// "Deleted Client", as this program writes it in either language.
bool isNobody(const QString &name)
{
    static const QStringList names {u"deleted client"_s, u"cliente eliminado"_s,
                                    ImportRows::nameKey(deletedClientName())};
    return names.contains(ImportRows::nameKey(name));
}

class Planning
{
public:
    Planning(const Practice &practice, const ImportTable &table, const ImportMapping &mapping,
             const SessionImportOptions &options)
        : m_practice(practice)
        , m_table(table)
        , m_mapping(mapping)
        , m_options(options)
        , m_reader(mapping,
                   {practice.clock().now(), practice.clock().zone(), practice.settings().currency(), options.status,
                    table.kind == ImportTable::Kind::Calendar, QLocale()})
    {
    }

    [[nodiscard]] Result<ImportPlan> run(const ImportProgress &progress)
    {
        if (const auto loaded = load(); !loaded)
            return Failure(loaded.error());
        int done = 0;
        for (const ImportTable::Row &row : m_table.rows) {
            if (progress && !progress(int(qint64(wholeProgress) * done++ / m_table.rows.size())))
                return failure(ErrorCode::Cancelled);
            planRow(row);
        }
        if (const auto dropped = dropStored(); !dropped)
            return Failure(dropped.error());
        m_plan.limit(m_plan.records.sessions);
        return std::move(m_plan);
    }

private:
    /// One who is here, or is at that place among those who come with the sessions.
    struct KnownClient
    {
        std::optional<ClientId> stored;
        qsizetype added = 0;
    };

    Result<void> load()
    {
        for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
            const auto summaries = m_practice.clients().summaries(state);
            if (!summaries)
                return Failure(summaries.error());
            for (const ClientSummary &summary : *summaries)
                addClient({summary.client.id, 0}, summary.client.name);
        }
        const auto services = m_practice.services().all();
        if (!services)
            return Failure(services.error());
        m_services = *services;
        const auto calendars = m_practice.calendars().all();
        if (!calendars)
            return Failure(calendars.error());
        for (const Calendar &calendar : *calendars)
            m_calendars.insert(ImportRows::nameKey(calendar.name), calendar.id);
        return {};
    }

    void addClient(const KnownClient &client, const QString &name)
    {
        m_finder.add(m_clients.size(), name);
        m_clients.append(client);
    }

    void planRow(const ImportTable::Row &row)
    {
        ImportedRecords::Appointment appointment;
        appointment.session.durationMinutes = 0;
        QList<qsizetype> whose;
        Problem problem = m_reader.read(row, appointment.session);
        if (!problem)
            problem = findClient(row, whose);
        // Only a row that is taken brings somebody or something new.
        if (!problem)
            problem = linkService(row, appointment);
        if (problem) {
            m_plan.add(*problem);
            return;
        }
        linkClient(row, whose, appointment);
        const QString calendar = ImportRows::nameKey(m_mapping.cell(row, ImportField::Calendar));
        appointment.session.calendar = m_calendars.value(calendar, m_options.calendar);
        // One that was cancelled and booked anew is there twice.
        if (m_planned.insert({keysOf(appointment), appointment.session.status}).second)
            m_plan.records.sessions.append(appointment);
        else
            ++m_plan.known;
    }

    [[nodiscard]] QString clientName(const ImportTable::Row &row) const
    {
        const QString name = ImportRows::nameOf(row, m_mapping, ImportField::Client, ImportField::ClientLastName);
        // The title of an event is more than a name.
        return m_table.kind == ImportTable::Kind::Calendar ? name : ImportRows::firstNameFirst(name);
    }

    /// Nobody where the client is new, or was deleted.
    [[nodiscard]] Problem findClient(const ImportTable::Row &row, QList<qsizetype> &found) const
    {
        const QString name = clientName(row);
        const auto problem = [&](Kind kind) {
            const QString whole = ImportRows::nameOf(row, m_mapping, ImportField::Client, ImportField::ClientLastName);
            return ImportProblem {row.place, kind, ImportField::Client, ImportRows::shownCell(whole)};
        };
        if (ImportRows::nameKey(name).isEmpty())
            return problem(Kind::Missing);
        if (isNobody(name))
            return std::nullopt;
        found = m_finder.named(name);
        if (found.isEmpty() && m_table.kind == ImportTable::Kind::Calendar)
            found = m_finder.mentioned(name);
        if (found.size() > 1)
            return problem(Kind::ClientAmbiguous);
        if (found.isEmpty() && !m_options.addsUnknown)
            return problem(Kind::ClientUnknown);
        if (found.isEmpty() && name.size() > maxClientNameLength)
            return problem(Kind::TextTooLong);
        return std::nullopt;
    }

    void linkClient(const ImportTable::Row &row, const QList<qsizetype> &found,
                    ImportedRecords::Appointment &appointment)
    {
        const QString name = clientName(row);
        if (found.isEmpty() && isNobody(name))
            return;
        const qsizetype place = found.value(0, m_clients.size());
        if (found.isEmpty()) {
            addClient({std::nullopt, m_plan.records.clients.size()}, name);
            Client added;
            added.name = name;
            m_plan.records.clients.append(added);
        }
        const KnownClient &client = m_clients.at(place);
        appointment.session.client = client.stored;
        if (!client.stored)
            appointment.newClient = client.added;
    }

    /// Also takes its length where the row says none.
    [[nodiscard]] Problem linkService(const ImportTable::Row &row, ImportedRecords::Appointment &appointment)
    {
        const QString name = m_mapping.cell(row, ImportField::Service).simplified();
        const QString key = ImportRows::nameKey(name);
        const auto service = std::find_if(m_services.begin(), m_services.end(), [&](const Service &one) {
            return key.isEmpty() ? one.id == m_options.service
                                 : ImportRows::nameKey(one.name) == key || ImportRows::nameKey(one.code) == key;
        });
        if (service != m_services.end()) {
            appointment.session.service = service->id;
            takeLength(*service, appointment.session);
            return std::nullopt;
        }
        if (key.isEmpty() || !m_options.addsUnknown)
            return ImportRows::problem(row, m_mapping, ImportField::Service, Kind::ServiceUnknown);
        if (name.size() > maxClientNameLength)
            return ImportRows::problem(row, m_mapping, ImportField::Service, Kind::TextTooLong);
        if (!m_newServices.contains(key)) {
            Service added;
            added.name = name;
            // Behind those that are here.
            added.position =
                (m_services.isEmpty() ? 0 : m_services.constLast().position + 1) + int(m_plan.records.services.size());
            if (appointment.session.durationMinutes > 0)
                added.durationMinutes = appointment.session.durationMinutes;
            m_newServices.insert(key, m_plan.records.services.size());
            m_plan.records.services.append(added);
        }
        appointment.newService = m_newServices.value(key);
        takeLength(m_plan.records.services.at(*appointment.newService), appointment.session);
        return std::nullopt;
    }

    static void takeLength(const Service &service, Session &session)
    {
        if (session.durationMinutes == 0)
            session.durationMinutes = service.durationMinutes;
    }

    /// Leaves out what is booked here already.
    Result<void> dropStored()
    {
        auto &sessions = m_plan.records.sessions;
        if (sessions.isEmpty())
            return {};
        const auto stored = storedKeys();
        if (!stored)
            return Failure(stored.error());
        const auto before = sessions.size();
        sessions.removeIf([&](const auto &appointment) { return stored->contains(keysOf(appointment)); });
        m_plan.known += int(before - sessions.size());
        return {};
    }

    [[nodiscard]] Result<std::set<SessionKeys>> storedKeys() const
    {
        SessionFilter filter;
        for (const auto &appointment : m_plan.records.sessions) {
            const QDate day = appointment.session.start.day();
            filter.dates.from = filter.dates.from.isNull() ? day : std::min(filter.dates.from, day);
            filter.dates.to = filter.dates.to.isNull() ? day : std::max(filter.dates.to, day);
        }
        // Each zone has its own days.
        filter.dates.from = filter.dates.from.addDays(-1);
        filter.dates.to = filter.dates.to.addDays(1);
        const auto keys = m_practice.sessions().keys(filter);
        if (!keys)
            return Failure(keys.error());
        std::vector<qint64> ids;
        ids.reserve(keys->size());
        for (const SessionKey &key : *keys)
            ids.push_back(key.id);
        std::set<SessionKeys> found;
        for (std::size_t from = 0; from < ids.size(); from += batchSize) {
            const auto batch = std::span(ids).subspan(from, std::min(std::size_t(batchSize), ids.size() - from));
            const auto summaries = m_practice.sessions().summaries(batch);
            if (!summaries)
                return Failure(summaries.error());
            for (const SessionSummary &summary : *summaries)
                found.insert(
                    {summary.client.value_or(ClientId()).value, summary.service.value, summary.start.epochSeconds});
        }
        return found;
    }

    const Practice &m_practice;
    const ImportTable &m_table;
    const ImportMapping &m_mapping;
    SessionImportOptions m_options;
    SessionRowReader m_reader;
    ClientFinder m_finder;
    /// What the finder's places are.
    QList<KnownClient> m_clients;
    QList<Service> m_services;
    QHash<QString, CalendarId> m_calendars;
    QHash<QString, qsizetype> m_newServices;
    std::set<std::pair<SessionKeys, SessionStatus>> m_planned;
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> planSessionImport(const Practice &practice, const ImportTable &table, const ImportMapping &mapping,
                                     const SessionImportOptions &options, const ImportProgress &progress)
{
    return Planning(practice, table, mapping, options).run(progress);
}

} // namespace bitacora
