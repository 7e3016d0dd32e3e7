#pragma once

#include "Client.h"

#include <QString>

#include <array>

namespace bitacora {

/// What people edit in a client's record, in the order in which a form shows it. The one list of it.
enum class ClientField {
    Name,
    Gender,
    BirthDate,
    Caregiver,
    Email,
    Phone,
    Address,
    Language,
    Diagnosis,
    MemberNumber,
    PrivateNotes
};

struct ClientFieldInfo
{
    ClientField field;
    /// What Error::subject and drafts call it.
    QLatin1String key;
    /// Null for the birth date, which is no text.
    QString Client::*text;
    /// The longest text that it takes, in characters.
    int limit;
};

inline constexpr std::array clientFields {
    ClientFieldInfo {ClientField::Name, QLatin1String("name"), &Client::name, maxClientNameLength},
    ClientFieldInfo {ClientField::Gender, QLatin1String("gender"), &Client::gender, maxClientFieldLength},
    ClientFieldInfo {ClientField::BirthDate, QLatin1String("birthDate"), nullptr, 0},
    ClientFieldInfo {ClientField::Caregiver, QLatin1String("caregiver"), &Client::caregiver, maxClientFieldLength},
    ClientFieldInfo {ClientField::Email, QLatin1String("email"), &Client::email, maxClientFieldLength},
    ClientFieldInfo {ClientField::Phone, QLatin1String("phone"), &Client::phone, maxClientFieldLength},
    ClientFieldInfo {ClientField::Address, QLatin1String("address"), &Client::address, maxClientFieldLength},
    ClientFieldInfo {ClientField::Language, QLatin1String("language"), &Client::language, maxClientFieldLength},
    ClientFieldInfo {ClientField::Diagnosis, QLatin1String("diagnosis"), &Client::diagnosis, maxClientFieldLength},
    ClientFieldInfo {ClientField::MemberNumber, QLatin1String("memberNumber"), &Client::memberNumber,
                     maxClientFieldLength},
    ClientFieldInfo {ClientField::PrivateNotes, QLatin1String("privateNotes"), &Client::privateNotes, maxNotesLength},
};

/// Every field stands at its own place.
constexpr bool clientFieldsAreInOrder()
{
    for (std::size_t place = 0; place < clientFields.size(); ++place) {
        if (std::size_t(clientFields[place].field) != place)
            return false;
    }
    return true;
}
static_assert(clientFieldsAreInOrder());

constexpr const ClientFieldInfo &infoOf(ClientField field)
{
    return clientFields[std::size_t(field)];
}

} // namespace bitacora
