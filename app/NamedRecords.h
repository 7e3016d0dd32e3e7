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
    static CommandResult<Client> client(const Practice &practice, const QString &name);
    /// By name or code.
    static CommandResult<QList<Service>> services(const Practice &practice, const QString &name);
    /// The one that is offered still, of several with that name or code.
    static CommandResult<Service> offeredService(const Practice &practice, const QString &name);
    static CommandResult<Calendar> calendar(const Practice &practice, const QString &name);
    /// The first one in the practitioner's order.
    static CommandResult<Calendar> firstCalendar(const Practice &practice);
};

} // namespace bitacora
