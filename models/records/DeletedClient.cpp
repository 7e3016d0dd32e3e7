#include "DeletedClient.h"

#include <QCoreApplication>

namespace bitacora {

QString deletedClientName()
{
    //: Where a client's name would stand, when the client's profile was deleted.
    return QCoreApplication::translate("bitacora::DeletedClient", "Deleted Client");
}

} // namespace bitacora
