#include "SampleWriter.h"

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "PlanRepository.h"
#include "PracticeSettingsRepository.h"
#include "SampleMeasures.h"
#include "SampleNotes.h"
#include "SamplePeople.h"
#include "SamplePlans.h"
#include "SamplePractice.h"
#include "SampleSchedule.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"
#include "UtcZone.h"
#include "ZonedTime.h"

#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace bitacora {

namespace {

/// Sessions that are handed to the store at once.
constexpr std::size_t batchSize = 500;
constexpr int allDone = 100;

/// The clients who come most often, by their places: theirs are the graphs.
std::vector<std::size_t> mostSeen(const std::vector<SampleRhythm> &rhythms)
{
    constexpr std::size_t graphs = 3;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < rhythms.size(); ++place) {
        if (!rhythms[place].archived)
            places.push_back(place);
    }
    std::stable_sort(places.begin(), places.end(),
                     [&rhythms](std::size_t a, std::size_t b) { return rhythms[a].sessions > rhythms[b].sessions; });
    places.resize(std::min(places.size(), graphs));
    return places;
}

/// Writes one sample; everything happens in one transaction of the practice.
class Writer
{
public:
    Writer(Practice &practice, const SampleSize &size, const std::function<bool(int)> &progress)
        : m_practice(practice)
        , m_size(size)
        , m_progress(progress)
    {
    }
    Result<void> write();

private:
    Result<void> writePractice();
    Result<void> writeClients();
    Result<void> writePlan(std::size_t place, qint64 firstSession);
    Result<void> writeSessions();
    [[nodiscard]] Session sessionFrom(const PlannedSession &planned) const;
    [[nodiscard]] bool goesOn(std::size_t done) const;

    Practice &m_practice;
    const SampleSize m_size;
    const std::function<bool(int)> &m_progress;
    std::vector<PlannedSession> m_plan;
    std::vector<SampleRhythm> m_rhythms;
    std::vector<SamplePerson> m_people;
    QList<Service> m_services;
    QList<Calendar> m_calendars;
    QList<ClientId> m_clients;
    /// Of each client, as it was stored.
    std::vector<QList<PlanEntry>> m_plans;
};

Result<void> Writer::write()
{
    const QByteArray computers = m_practice.clock().zone();
    const QByteArray zone = isKnownZone(computers) ? computers : QByteArray("UTC");
    m_rhythms = sampleRhythms(m_size, zone);
    // Nothing of it depends on the hour: the same seed writes the same all day.
    const QDate today = ZonedTime::fromInstant(m_practice.clock().now(), zone).day();
    m_plan = planSessions(m_size, m_rhythms, today.startOfDay(QTimeZone(zone)));
    if (auto written = writePractice(); !written)
        return written;
    if (auto written = writeClients(); !written)
        return written;
    return writeSessions();
}

Result<void> Writer::writePractice()
{
    if (auto set = m_practice.settings().setPractitioner(samplePractitioner(m_size.language)); !set)
        return set;
    // What a new practice begins with gives way to the sample's own.
    const auto services = m_practice.services().all();
    if (!services)
        return Failure(services.error());
    for (Service service : sampleServices(m_size.language)) {
        const bool given = service.position < services->size();
        if (given)
            service.id = services->at(service.position).id;
        auto stored = given ? m_practice.services().update(service) : m_practice.services().add(service);
        if (!stored)
            return Failure(stored.error());
        m_services.append(*stored);
    }
    const auto calendars = m_practice.calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    for (Calendar calendar : sampleCalendars(m_size.language)) {
        const bool given = calendar.position < calendars->size();
        if (given)
            calendar.id = calendars->at(calendar.position).id;
        auto stored = given ? m_practice.calendars().update(calendar) : m_practice.calendars().add(calendar);
        if (!stored)
            return Failure(stored.error());
        m_calendars.append(*stored);
    }
    return {};
}

Result<void> Writer::writeClients()
{
    constexpr int youngestNewcomer = 2;
    const QDate today = m_practice.clock().now().date();
    std::vector<qint64> firstSession(m_rhythms.size(), m_practice.clock().now().toSecsSinceEpoch());
    for (const PlannedSession &planned : m_plan)
        firstSession[size_t(planned.client)] =
            std::min(firstSession[size_t(planned.client)], planned.start.epochSeconds);
    for (std::size_t place = 0; place < m_rhythms.size(); ++place) {
        const SampleRhythm &rhythm = m_rhythms[place];
        SamplePerson person =
            samplePerson(m_size.seed, int(place), today, youngestNewcomer + rhythm.years, m_size.language);
        Client client = person.client;
        client.state = rhythm.archived ? ClientState::Archived : ClientState::Active;
        // With an id of its own a record keeps the day on which it was made: that of the first session.
        client.id = ClientId {qint64(place) + 1};
        client.createdAt = QDateTime::fromSecsSinceEpoch(firstSession[place], utcZone);
        const auto stored = m_practice.clients().add(client, ActivityKind::SampleWritten);
        if (!stored)
            return Failure(stored.error());
        m_clients.append(stored->id);
        m_people.push_back(std::move(person));
        if (auto written = writePlan(place, firstSession[place]); !written)
            return written;
    }
    return {};
}

Result<void> Writer::writePlan(std::size_t place, qint64 firstSession)
{
    const ClientId client = m_clients.constLast();
    const QDate from = QDateTime::fromSecsSinceEpoch(firstSession, Qt::UTC).date();
    const bool spanish = m_people[place].writtenInSpanish;
    const PlanEdit edit {samplePlan(m_size.seed, int(place), client, {from, m_practice.clock().now().date()},
                                    spanish ? NoteLanguage::Spanish : NoteLanguage::English),
                         {}};
    const auto stored = m_practice.plans().write(client, edit, ActivityKind::SampleWritten);
    if (!stored)
        return Failure(stored.error());
    m_plans.push_back(*stored);
    return {};
}

Result<void> Writer::writeSessions()
{
    SampleMeasures measures(m_practice, m_size.seed);
    for (const std::size_t place : mostSeen(m_rhythms))
        measures.addClient(int(place), m_clients.at(qsizetype(place)), m_plans[place],
                           m_people[place].writtenInSpanish ? NoteLanguage::Spanish : NoteLanguage::English);
    std::vector<SampleNotes> notes;
    for (std::size_t place = 0; place < m_people.size(); ++place)
        notes.emplace_back(m_size.seed, int(place), m_people[place], m_rhythms[place].sessions);
    for (std::size_t done = 0; done < m_plan.size();) {
        if (!goesOn(done))
            return failure(ErrorCode::Cancelled);
        QList<Session> batch;
        const std::size_t end = std::min(done + batchSize, m_plan.size());
        for (; done < end; ++done) {
            Session session = sessionFrom(m_plan[done]);
            SampleTexts texts = notes[size_t(m_plan[done].client)].write(m_plan[done]);
            session.customerNotes = texts.customerNotes;
            session.privateNotes = texts.privateNotes;
            session.cancellationReason = texts.cancellationReason;
            batch.append(session);
        }
        const auto stored = m_practice.sessions().add(batch, ActivityKind::SampleWritten);
        if (!stored)
            return Failure(stored.error());
        for (const Session &session : *stored) {
            if (session.service == m_services[int(SampleService::DirectTherapy)].id)
                measures.addSession(session);
        }
    }
    if (auto written = measures.write(); !written)
        return written;
    return goesOn(m_plan.size()) ? Result<void>() : failure(ErrorCode::Cancelled);
}

Session Writer::sessionFrom(const PlannedSession &planned) const
{
    const SamplePerson &person = m_people[size_t(planned.client)];
    const Service &service = m_services[int(planned.service)];
    const bool atHome = planned.calendar == SampleCalendar::HomeVisits;
    Session session;
    session.client = m_clients[planned.client];
    session.service = service.id;
    session.calendar = m_calendars[int(planned.calendar)].id;
    session.start = planned.start;
    session.durationMinutes = planned.durationMinutes;
    session.status = planned.status;
    session.location = (atHome ? person.phrases().home : person.phrases().clinic).toString();
    session.fee = service.price;
    return session;
}

bool Writer::goesOn(std::size_t done) const
{
    return !m_progress || m_progress(m_plan.empty() ? allDone : int(done * allDone / m_plan.size()));
}

/// Whether somebody already works with the practice.
Result<bool> hasRecords(const Practice &practice)
{
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto clients = practice.clients().summaries(state);
        if (!clients)
            return Failure(clients.error());
        if (!clients->isEmpty())
            return true;
    }
    const auto statistics = practice.sessions().statistics({});
    if (!statistics)
        return Failure(statistics.error());
    return statistics->total() > 0;
}

} // namespace

Result<void> writeSample(Practice &practice, const SampleSize &size, const std::function<bool(int)> &progress)
{
    const auto used = hasRecords(practice);
    if (!used)
        return Failure(used.error());
    if (*used)
        return failure(ErrorCode::PracticeExists, practice.path());
    Writer writer(practice, size, progress);
    return practice.inOneTransaction([&] { return writer.write(); });
}

} // namespace bitacora
