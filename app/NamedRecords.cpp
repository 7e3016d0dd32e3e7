#include "NamedRecords.h"

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "TextFolding.h"

#include <QStringList>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

CommandResult<Client> NamedRecords::client(const Practice &practice, const QString &name)
{
    const auto found = practice.clients().findByName(name);
    if (!found)
        return failed(found.error());
    if (found->isEmpty())
        return failed(tr("There is no client “%1” in this practice. Write the whole name.").arg(name));
    if (found->size() > 1)
        return failed(
            tr("%n clients are named “%1”; rename one of them to tell them apart.", nullptr, int(found->size()))
                .arg(name));
    return found->first();
}

CommandResult<QList<Service>> NamedRecords::services(const Practice &practice, const QString &name)
{
    const auto known = practice.services().all();
    if (!known)
        return failed(known.error());
    QStringList names;
    QList<Service> found;
    for (const Service &service : *known) {
        names.append(service.name);
        if (folded(service.name) == folded(name) || (!service.code.isEmpty() && service.code == name))
            found.append(service);
    }
    if (found.isEmpty())
        return failed(tr("There is no service “%1” in this practice. There are: %2.").arg(name, names.join(u", "_s)));
    return found;
}

CommandResult<Service> NamedRecords::offeredService(const Practice &practice, const QString &name)
{
    const auto found = services(practice, name);
    if (!found)
        return tl::unexpected(found.error());
    const auto offered =
        std::find_if(found->begin(), found->end(), [](const Service &service) { return service.active; });
    if (offered == found->end())
        return failed(tr("The service “%1” is retired. Bring it back in the settings, or choose another.").arg(name));
    return *offered;
}

CommandResult<Calendar> NamedRecords::calendar(const Practice &practice, const QString &name)
{
    const auto known = practice.calendars().all();
    if (!known)
        return failed(known.error());
    QStringList names;
    for (const Calendar &calendar : *known) {
        if (folded(calendar.name) == folded(name))
            return calendar;
        names.append(calendar.name);
    }
    return failed(tr("There is no calendar “%1” in this practice. There are: %2.").arg(name, names.join(u", "_s)));
}

CommandResult<Calendar> NamedRecords::firstCalendar(const Practice &practice)
{
    const auto known = practice.calendars().all();
    if (!known)
        return failed(known.error());
    if (known->isEmpty())
        return failed(tr("This practice has no calendar. Add one in the settings."));
    return known->first();
}

} // namespace bitacora
