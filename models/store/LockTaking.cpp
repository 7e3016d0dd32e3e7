#include "LockTaking.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

namespace bitacora {

namespace {

enum class Holder { Nobody, ThisProcess, Another };

Holder holderOf(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return Holder::Nobody;
    const bool isThisProcess = process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    return isThisProcess ? Holder::ThisProcess : Holder::Another;
}

// One that names nobody is being made at this moment, or whoever made it was killed before it had said who it is.
bool namesNobodyForLong(const QLockFile &file)
{
    constexpr unsigned long longerThanMaking = 100;
    if (holderOf(file) != Holder::Nobody)
        return false;
    QThread::msleep(longerThanMaking);
    return holderOf(file) == Holder::Nobody;
}

} // namespace

bool takeLock(QLockFile &file)
{
    if (file.tryLock(0))
        return true;
    if (file.error() != QLockFile::LockFailedError)
        return false;
    if (holderOf(file) != Holder::ThisProcess && !namesNobodyForLong(file))
        return false;
    // The system refuses this for one that is held.
    (void)file.removeStaleLockFile();
    return file.tryLock(0);
}

} // namespace bitacora
