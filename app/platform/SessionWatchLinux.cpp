#include "DBusSessionWatch.h"

namespace bitacora {

std::unique_ptr<SessionWatch> SessionWatch::ofSystem()
{
    return std::make_unique<DBusSessionWatch>(
        DBusSessionWatch::Buses {QDBusConnection::systemBus(), QDBusConnection::sessionBus()});
}

} // namespace bitacora
