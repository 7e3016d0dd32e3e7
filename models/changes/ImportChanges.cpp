#include "ImportChanges.h"

#include "Change.h"
#include "ChangeStack.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QCoreApplication>

#include <span>
#include <utility>

namespace bitacora {

namespace {

/// Undoing takes all of it away again and keeps it, with what was written in it since, for redoing.
class Import final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ImportChanges)
public:
    Import(Practice &practice, const ImportedRecords &records)
        : m_practice(practice)
        , m_records {records.services, records.clients, {}}
        , m_appointments(records.sessions)
    {
    }

    Result<void> apply() override
    {
        // Stored as they were before, should any of it fail.
        Stored stored;
        auto done = m_practice.inOneTransaction([this, &stored] { return store(stored); });
        if (!done)
            return done;
        m_records = std::move(stored);
        m_appointments.clear();
        m_isRedone = true;
        return {};
    }

    Result<void> revert() override
    {
        Stored current;
        auto done = m_practice.inOneTransaction([this, &current] { return takeAway(current); });
        if (done)
            m_records = std::move(current);
        return done;
    }

    [[nodiscard]] QString text() const override
    {
        //: After "Undo" or "Redo".
        return tr("the import");
    }

    [[nodiscard]] ChangeSubject subject() const override
    {
        ChangeSubject subject;
        for (const Session &session : m_records.sessions)
            subject.sessions.append(session.id);
        for (const Client &client : m_records.clients)
            subject.clients.append(client.id);
        return subject;
    }

private:
    struct Stored
    {
        QList<Service> services;
        QList<Client> clients;
        QList<Session> sessions;
    };

    [[nodiscard]] ActivityKind kindOf(ActivityKind first) const { return m_isRedone ? ActivityKind::Redone : first; }

    template <typename Repository, typename Record>
    static Result<void> addEach(Repository &repository, const QList<Record> &records, ActivityKind kind,
                                QList<Record> &stored)
    {
        for (const Record &record : records) {
            Result<Record> added = repository.add(record, kind);
            if (!added)
                return Failure(added.error());
            stored.append(std::move(*added));
        }
        return {};
    }

    template <typename Repository, typename Record>
    static Result<void> removeEach(Repository &repository, const QList<Record> &records, QList<Record> &current)
    {
        for (const Record &record : records) {
            Result<Record> found = repository.find(record.id);
            if (!found)
                return Failure(found.error());
            current.append(std::move(*found));
            if (auto removed = repository.remove(record.id, ActivityKind::Undone); !removed)
                return removed;
        }
        return {};
    }

    Result<void> store(Stored &stored)
    {
        auto done =
            addEach(m_practice.services(), m_records.services, kindOf(ActivityKind::ServiceChanged), stored.services);
        if (done)
            done =
                addEach(m_practice.clients(), m_records.clients, kindOf(ActivityKind::ClientCreated), stored.clients);
        if (!done)
            return done;
        auto sessions = m_practice.sessions().add(m_isRedone ? m_records.sessions : linked(stored),
                                                  kindOf(ActivityKind::SessionBooked));
        if (!sessions)
            return Failure(sessions.error());
        stored.sessions = std::move(*sessions);
        return {};
    }

    [[nodiscard]] QList<Session> linked(const Stored &stored) const
    {
        QList<Session> sessions;
        sessions.reserve(m_appointments.size());
        for (const ImportedRecords::Appointment &appointment : m_appointments) {
            Session session = appointment.session;
            if (appointment.newClient)
                session.client = stored.clients.at(*appointment.newClient).id;
            if (appointment.newService)
                session.service = stored.services.at(*appointment.newService).id;
            sessions.append(session);
        }
        return sessions;
    }

    Result<void> takeAway(Stored &current)
    {
        QList<SessionId> ids;
        for (const Session &session : m_records.sessions)
            ids.append(session.id);
        auto sessions = m_practice.sessions().find(std::span<const SessionId>(ids));
        if (!sessions)
            return Failure(sessions.error());
        current.sessions = std::move(*sessions);
        auto done = m_practice.sessions().remove(ids, ActivityKind::Undone);
        if (done)
            done = removeEach(m_practice.clients(), m_records.clients, current.clients);
        if (done)
            done = removeEach(m_practice.services(), m_records.services, current.services);
        return done;
    }

    Practice &m_practice;
    Stored m_records;
    /// Until they are stored for the first time; then they are among the records.
    QList<ImportedRecords::Appointment> m_appointments;
    bool m_isRedone = false;
};

} // namespace

ImportChanges::ImportChanges(Practice &practice, ChangeStack &stack)
    : m_practice(practice)
    , m_stack(stack)
{
}

Result<void> ImportChanges::add(const ImportedRecords &records)
{
    return records.isEmpty() ? Result<void>() : m_stack.push(std::make_unique<Import>(m_practice, records));
}

} // namespace bitacora
