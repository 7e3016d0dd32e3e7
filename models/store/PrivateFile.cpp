#include "PrivateFile.h"

#include "WantOfRoom.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bitacora {

Failure writeFailure(const QFileDevice &file, ErrorCode otherwise)
{
    return failure(isForWantOfRoom(file) ? ErrorCode::DiskFull : otherwise, file.fileName(), file.errorString());
}

Result<void> writePrivateFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
                              OldPermissions permissions)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file);
    if (isNew || permissions == OldPermissions::Narrowed)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Not every file system knows permissions.
    file.unsetError();
    Result<void> written = write(file);
    // Qt takes a file for whole whose last bytes found no room; and not all that writes looks whether it could.
    if (written && (!file.flush() || file.error() != QFileDevice::NoError))
        written = writeFailure(file);
    // Only here the file is known, and only before it is given up, why it failed.
    else if (!written && written.error().code == ErrorCode::FileNotWritable)
        written = file.error() == QFileDevice::NoError
            ? failure(ErrorCode::FileNotWritable, path, written.error().detail)
            : writeFailure(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return writeFailure(file);
    return {};
}

} // namespace bitacora
