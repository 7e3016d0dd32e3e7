#include "PracticeLock.h"

#include "DiskRoom.h"
#include "LockTaking.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PracticeLock)
};

// Whoever holds the lock, in words: "bitacora (process 4711)".
QString holderOf(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {};
    if (host == QSysInfo::machineHostName())
        //: %1 is a program's name, %2 the number that the system gave it.
        return Texts::tr("%1 (process %2)").arg(program).arg(process);
    //: %1 is a program's name, %2 a number, %3 the name of another computer.
    return Texts::tr("%1 (process %2) on %3").arg(program).arg(process).arg(host);
}

} // namespace

PracticeLock::PracticeLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

PracticeLock::~PracticeLock() = default;

Result<std::unique_ptr<PracticeLock>> PracticeLock::take(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(folder + u"/practice.lock"_s);
    // Never too old, however long the practice stays open; what counts is whether its process lives.
    file->setStaleLockTime(0);
    if (takeLock(*file))
        return std::unique_ptr<PracticeLock>(new PracticeLock(std::move(file)));
    switch (file->error()) {
    case QLockFile::LockFailedError:
        return failure(ErrorCode::PracticeInUse, folder, holderOf(*file));
    case QLockFile::UnknownError:
        if (roomIn(folder) == 0)
            return failure(ErrorCode::DiskFull, folder);
        break;
    case QLockFile::PermissionError:
    case QLockFile::NoError:
        break;
    }
    return failure(ErrorCode::PracticeNotWritable, folder);
}

} // namespace bitacora
