#pragma once

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Clock.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

namespace bitacora {

/// A clock that stands still where a test puts it.
class FixedClock final : public Clock
{
public:
    QDateTime instant {QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()};
    QByteArray zoneId = "America/New_York";

    [[nodiscard]] QDateTime now() const override { return instant; }
    [[nodiscard]] QByteArray zone() const override { return zoneId; }
};

/// A new, empty practice in a folder of its own, and short ways to fill it.
class PracticeFixture
{
public:
    PracticeFixture()
    {
        const PracticeOptions options {KdfCost {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses}, &clock, false};
        auto created = Practice::create(path(), SecretBytes::fromPassphrase(QStringLiteral("correct horse")), options);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence() + created.error().detail));
        practice = std::move(*created);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Test.bitacora")); }
    [[nodiscard]] SessionRepository &sessions() const { return practice->sessions(); }
    [[nodiscard]] ClientRepository &clients() const { return practice->clients(); }

    ClientId addClient(const QString &name, const QString &email = {}, const QString &phone = {})
    {
        Client client;
        client.name = name;
        client.email = email;
        client.phone = phone;
        return clients().add(client).value().id;
    }

    [[nodiscard]] ServiceId service() const { return practice->services().all().value().first().id; }
    [[nodiscard]] CalendarId calendar() const { return practice->calendars().all().value().first().id; }

    /// 60 minutes of the first service, at four in the afternoon of New York.
    [[nodiscard]] Session session(std::optional<ClientId> client, QDate day,
                                  SessionStatus status = SessionStatus::Completed,
                                  const QByteArray &zone = "America/New_York") const
    {
        Session session;
        session.client = client;
        session.service = service();
        session.calendar = calendar();
        session.start = ZonedTime::fromWall(day, QTime(16, 0), zone);
        session.status = status;
        return session;
    }

    SessionId addSession(std::optional<ClientId> client, QDate day, SessionStatus status = SessionStatus::Completed)
    {
        return add(session(client, day, status));
    }
    SessionId add(const Session &session) { return sessions().add({session}).value().first().id; }

private:
    QTemporaryDir m_folder;

public:
    // Closed before the folder goes.
    FixedClock clock;
    std::unique_ptr<Practice> practice;
};

} // namespace bitacora
