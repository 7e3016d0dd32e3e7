#include "LockTaking.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>

namespace bitacora {

namespace {

bool namesThisProcess(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    return file.getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

} // namespace

bool takeLock(QLockFile &file)
{
    if (file.tryLock(0))
        return true;
    if (file.error() != QLockFile::LockFailedError || !namesThisProcess(file))
        return false;
    // The system refuses this for one that is held.
    (void)file.removeStaleLockFile();
    return file.tryLock(0);
}

} // namespace bitacora
