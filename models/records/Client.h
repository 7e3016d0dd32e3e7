#pragma once

#include "Identifier.h"
#include "Result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

enum class ClientState { Active = 0, Archived = 1 };

/// A person (often a child) whom the practitioner sees.
struct Client
{
    ClientId id;
    QString name;
    QString gender;
    /// Null when not known.
    QDate birthDate;
    /// Who answers for the client, such as "mother Carmen".
    QString caregiver;
    QString email;
    QString phone;
    QString address;
    /// "en", "es", another BCP 47 tag, or empty.
    QString language;
    QString diagnosis;
    /// The number that the insurer knows the client by.
    QString memberNumber;
    QString privateNotes;
    ClientState state = ClientState::Active;
    /// UTC; set by the repository.
    QDateTime createdAt;
    QDateTime changedAt;

    friend bool operator==(const Client &, const Client &) = default;
};

/// What a card and the head of a client's page say beside the record itself.
struct ClientSummary
{
    Client client;
    int sessionCount = 0;
    /// Start (UTC) of the last session before now that was not cancelled, and of the next one from now on.
    QDateTime lastSession;
    QDateTime nextSession;
    /// The IANA zones of those two sessions.
    QByteArray lastSessionZone;
    QByteArray nextSessionZone;

    friend bool operator==(const ClientSummary &, const ClientSummary &) = default;
};

/// Longest texts that a client's fields take, in characters.
inline constexpr int maxClientNameLength = 200;
inline constexpr int maxClientFieldLength = 1000;
inline constexpr int maxNotesLength = 200'000;

/// Whole years between a birth date and a day; none when the birth date is unknown or later.
/// Who is born on 29 February turns a year older on 1 March of a common year.
std::optional<int> ageInYears(QDate birthDate, QDate on);

/// Checks what a person typed: a name is required, an e-mail has an @ with something on both sides,
/// a birth date is not after `today`, texts are within their limits. Returns the first thing that is wrong,
/// with Error::subject naming the field ("name", "email", "birthDate", ...).
[[nodiscard]] Result<void> validateClient(const Client &client, QDate today);

/// One or two letters for the round badge: "ML" for "Mateo Luna".
QString initials(const QString &name);

} // namespace bitacora
