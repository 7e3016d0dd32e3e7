#pragma once

#include "Calendar.h"
#include "Client.h"
#include "Command.h"
#include "Service.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

class Practice;

/// The records that a command names. Each fails when there is none of that name, or more than one client.
class NamedRecords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NamedRecords)

public:
    [[nodiscard]] static CommandResult<Client> client(const Practice &practice, const QString &name);
    /// By name or code.
    [[nodiscard]] static CommandResult<QList<Service>> services(const Practice &practice, const QString &name);
    /// The one that is offered still, of several with that name or code.
    [[nodiscard]] static CommandResult<Service> offeredService(const Practice &practice, const QString &name);
    [[nodiscard]] static CommandResult<Calendar> calendar(const Practice &practice, const QString &name);
    /// The first one in the practitioner's order.
    [[nodiscard]] static CommandResult<Calendar> firstCalendar(const Practice &practice);
};

} // namespace bitacora
