#include "KnownIdentity.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

KnownIdentity identityOf(const Client &client)
{
    // A house number or a floor alone names nobody.
    constexpr qsizetype shortest = 4;
    static const QRegularExpression divider(u"[\\n,;]"_s);
    KnownIdentity identity;
    identity.client = client.name.simplified();
    identity.birthDate = client.birthDate;
    if (!client.caregiver.trimmed().isEmpty())
        identity.people.append(client.caregiver.simplified());
    QStringList details {client.email, client.phone, client.memberNumber, client.address};
    details += client.address.split(divider);
    for (const QString &detail : std::as_const(details)) {
        if (detail.simplified().size() >= shortest)
            identity.details.append(detail.simplified());
    }
    identity.details.removeDuplicates();
    return identity;
}

} // namespace bitacora
