#include "PrivateFile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bitacora {

Result<void> writePrivateFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
                              OldPermissions permissions)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    if (isNew || permissions == OldPermissions::Narrowed)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<void> written = write(file);
    if (!written) {
        file.cancelWriting();
        // Only here the file is known.
        if (written.error().code == ErrorCode::FileNotWritable)
            return failure(ErrorCode::FileNotWritable, path, file.errorString());
        return written;
    }
    if (!file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

} // namespace bitacora
