#pragma once

#include "Client.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace bitacora {

/// By what a client can be known, and the people around: none of it is ever part of what a model is asked.
struct KnownIdentity
{
    QString client;
    /// Names of other people: who cares for the client, other clients of the practice, the practitioner.
    QStringList people;
    /// Ways to reach the client, numbers, lines of an address: as they stand in the profile.
    QStringList details;
    QDate birthDate;

    friend bool operator==(const KnownIdentity &, const KnownIdentity &) = default;
};

/// Of a profile alone; whoever knows other names adds them.
[[nodiscard]] KnownIdentity identityOf(const Client &client);

} // namespace bitacora
