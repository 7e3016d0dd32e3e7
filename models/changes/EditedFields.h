#pragma once

#include "Calendar.h"
#include "Service.h"
#include "Session.h"

#include <tuple>

namespace bitacora {

/// The members of a record that people edit. The two notes of a session have their own changes; the place in an
/// order has one, too.
constexpr auto editedFieldsOf(const Session &)
{
    return std::make_tuple(&Session::client, &Session::service, &Session::calendar, &Session::start,
                           &Session::durationMinutes, &Session::status, &Session::location, &Session::fee,
                           &Session::cancellationReason);
}

constexpr auto editedFieldsOf(const Service &)
{
    return std::make_tuple(&Service::name, &Service::code, &Service::durationMinutes, &Service::bufferMinutes,
                           &Service::price, &Service::color, &Service::active);
}

constexpr auto editedFieldsOf(const Calendar &)
{
    return std::make_tuple(&Calendar::name, &Calendar::color, &Calendar::shown);
}

/// Whether what people edit in the two records differs.
template <typename Record>
bool fieldsDiffer(const Record &a, const Record &b)
{
    return std::apply([&](auto... field) { return ((a.*field != b.*field) || ...); }, editedFieldsOf(a));
}

/// Gives `target` the value that `to` has, in each field where `from` and `to` differ, and leaves its other fields.
template <typename Record>
void applyDifferences(const Record &from, const Record &to, Record &target)
{
    const auto applyField = [&](auto field) {
        if (from.*field != to.*field)
            target.*field = to.*field;
    };
    std::apply([&](auto... field) { (applyField(field), ...); }, editedFieldsOf(from));
}

} // namespace bitacora
