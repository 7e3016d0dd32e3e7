#include "WantOfRoom.h"

#include <QFileDevice>
#include <QList>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <system_error>

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

/// As the system numbers what Qt words: where that is not errno, as on Windows, the standard library knows which it is.
QList<int> systemErrorsOfRoom()
{
    constexpr int highest = 255;
    QList<int> errors = errorsOfRoom();
    for (int error = 1; error <= highest; ++error) {
        if (std::error_code(error, std::system_category()) == std::errc::no_space_on_device && !errors.contains(error))
            errors.append(error);
    }
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
    const QList<int> errors = systemErrorsOfRoom();
    return file.error() == QFileDevice::ResourceError
        || std::any_of(errors.begin(), errors.end(), [&words](int error) { return words == qt_error_string(error); });
}

} // namespace bitacora
