#include "ClientFields.h"

#include <tuple>

namespace bitacora {

namespace {

constexpr auto editedFields =
    std::make_tuple(&Client::name, &Client::gender, &Client::birthDate, &Client::caregiver, &Client::email,
                    &Client::phone, &Client::address, &Client::language, &Client::diagnosis, &Client::memberNumber,
                    &Client::privateNotes, &Client::state);

} // namespace

bool fieldsDiffer(const Client &a, const Client &b)
{
    return std::apply([&](auto... field) { return ((a.*field != b.*field) || ...); }, editedFields);
}

void applyDifferences(const Client &from, const Client &to, Client &target)
{
    const auto applyField = [&](auto field) {
        if (from.*field != to.*field)
            target.*field = to.*field;
    };
    std::apply([&](auto... field) { (applyField(field), ...); }, editedFields);
}

} // namespace bitacora
