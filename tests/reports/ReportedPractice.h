#pragma once

#include "HistoryReportOptions.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

namespace bitacora {

/// A practice with a letterhead, two clients and some sessions with notes, to be reported.
class ReportedPractice : public StoreFixture
{
public:
    ReportedPractice()
    {
        create();
        const Practitioner practitioner {QStringLiteral("Ana R\u00EDos"), QStringLiteral("BCBA"),
                                         QStringLiteral("R\u00EDo Claro"), QStringLiteral("1200 Coral Way")};
        if (!practice().settings().setPractitioner(practitioner))
            qFatal("The letterhead could not be stored");
        mateo = addClient(QStringLiteral("Mateo Luna"));
        lucia = addClient(QStringLiteral("Luc\u00EDa N\u00FA\u00F1ez"));
    }

    /// Every other day before the clock's now, in turn for Mateo, Lucía and a client who was deleted.
    QList<Session> addSessions(int count)
    {
        QList<Session> sessions;
        for (int i = 0; i < count; ++i) {
            std::optional<ClientId> client;
            if (i % 3 < 2)
                client = i % 3 == 0 ? mateo.id : lucia.id;
            Session session = newSession(client, clock.now().addDays(-2 * i - 1), SessionStatus::Completed);
            session.customerNotes = QStringLiteral("Customer note %1").arg(i);
            session.privateNotes = QStringLiteral("Private note %1").arg(i);
            session.fee = Money {6000, QStringLiteral("USD")};
            sessions.append(session);
        }
        const auto added = practice().sessions().add(sessions);
        if (!added)
            qFatal("The sessions could not be stored");
        return *added;
    }

    /// American English, the whole practice.
    static HistoryReportOptions reportOptions()
    {
        return reportOptionsFor(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    Client mateo;
    Client lucia;
};

} // namespace bitacora
