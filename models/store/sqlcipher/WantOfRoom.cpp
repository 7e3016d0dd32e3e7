#include "WantOfRoom.h"

#include <QFileDevice>
#include <QList>
#include <QString>

#include <algorithm>
#include <cerrno>

namespace bitacora {

namespace {

QList<int> errorsOfRoom()
{
    QList<int> errors {ENOSPC};
    // Not every system has quotas.
#ifdef EDQUOT
    errors.append(EDQUOT);
#endif
    return errors;
}

} // namespace

bool isForWantOfRoom(int systemError)
{
    return errorsOfRoom().contains(systemError);
}

bool isForWantOfRoom(const QFileDevice &file)
{
    // Qt keeps of the system's error its words alone.
    const QString words = file.errorString();
    const QList<int> errors = errorsOfRoom();
    return file.error() == QFileDevice::ResourceError
        || std::any_of(errors.begin(), errors.end(), [&words](int error) { return words == qt_error_string(error); });
}

} // namespace bitacora
