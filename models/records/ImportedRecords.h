#pragma once

#include "Client.h"
#include "Service.h"
#include "Session.h"

#include <QList>

#include <optional>

namespace bitacora {

/// What was read from another program's file and is to be stored together.
struct ImportedRecords
{
    struct Appointment
    {
        Session session;
        /// Where they come with it: their places below, and the session names neither.
        std::optional<qsizetype> newClient;
        std::optional<qsizetype> newService;

        friend bool operator==(const Appointment &, const Appointment &) = default;
    };

    QList<Service> services;
    QList<Client> clients;
    QList<Appointment> sessions;

    [[nodiscard]] bool isEmpty() const { return services.isEmpty() && clients.isEmpty() && sessions.isEmpty(); }
    friend bool operator==(const ImportedRecords &, const ImportedRecords &) = default;
};

} // namespace bitacora
