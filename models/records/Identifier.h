#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace bitacora {

/// The key of one kind of record. A client's cannot be passed where a session's is asked for.
/// Values start at 1 and are never used again; 0 means "not stored yet" or "none".
template <typename Tag>
struct Identifier
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Identifier, Identifier) = default;
    friend size_t qHash(Identifier id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ClientId = Identifier<struct ClientTag>;
using ServiceId = Identifier<struct ServiceTag>;
using CalendarId = Identifier<struct CalendarTag>;
using SessionId = Identifier<struct SessionTag>;

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::ClientId)
Q_DECLARE_METATYPE(bitacora::ServiceId)
Q_DECLARE_METATYPE(bitacora::CalendarId)
Q_DECLARE_METATYPE(bitacora::SessionId)
