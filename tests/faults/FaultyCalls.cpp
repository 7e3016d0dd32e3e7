#include "FaultyCalls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <mutex>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bitacora {

namespace {

struct State
{
    std::atomic<bool> isCounting = false;
    std::atomic<int> calls = 0;
    std::atomic<int> failed = 0;
    int failing = 0;
    FaultyCalls::Fault fault = FaultyCalls::Fault::Once;
    std::string folder;
    std::mutex keeping;
    QList<QByteArray> kept;
};

State &state()
{
    static State theOne;
    return theOne;
}

/// What a call is to do.
enum class Deed { Look, Sync, OpenToWrite, Write, Make, Rename, Remove };

/// The errno with which it fails as long as such a fault lasts; 0 where it does not.
int lastingError(FaultyCalls::Fault fault, Deed deed)
{
    const bool needsRoom = deed == Deed::Write || deed == Deed::Make;
    const bool changesFiles = deed != Deed::Look && deed != Deed::Sync;
    switch (fault) {
    case FaultyCalls::Fault::Full:
        return needsRoom ? ENOSPC : 0;
    case FaultyCalls::Fault::QuotaSpent:
        return needsRoom ? EDQUOT : 0;
    case FaultyCalls::Fault::Forbidden:
        // The right to write is asked for once, where a file is opened.
        return changesFiles && deed != Deed::Write ? EACCES : 0;
    case FaultyCalls::Fault::ReadOnly:
        return changesFiles ? EROFS : 0;
    case FaultyCalls::Fault::Once:
        break;
    }
    return 0;
}

/// The errno with which the call is to fail; 0 lets it be done.
int faultOf(std::string_view path, Deed deed, int onceError)
{
    State &now = state();
    if (!now.isCounting || path.substr(0, now.folder.size()) != now.folder)
        return 0;
    const int call = ++now.calls;
    const bool isOnce = now.fault == FaultyCalls::Fault::Once;
    if (isOnce ? call != now.failing : call < now.failing)
        return 0;
    const int error = isOnce ? onceError : lastingError(now.fault, deed);
    now.failed += int(error != 0);
    if (error != 0 && deed == Deed::Remove) {
        const std::lock_guard lock(now.keeping);
        now.kept.append(QByteArray(path.data(), qsizetype(path.size())));
    }
    return error;
}

int faultOf(int file, Deed deed, int onceError)
{
    if (!state().isCounting)
        return 0;
    std::array<char, PATH_MAX> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? faultOf(std::string_view(path.data(), std::size_t(length)), deed, onceError) : 0;
}

/// The one that the system has.
template <typename Call>
Call *systems(const char *name)
{
    return reinterpret_cast<Call *>(dlsym(RTLD_NEXT, name));
}

template <typename Call, typename... Arguments>
auto passOn(int error, const char *name, Arguments... arguments) -> decltype(systems<Call>(name)(arguments...))
{
    if (error != 0) {
        errno = error;
        return -1;
    }
    return systems<Call>(name)(arguments...);
}

int openFile(const char *name, const char *path, int flags, mode_t mode)
{
    struct stat found
    {
    };
    const bool isNew = (flags & O_CREAT) != 0 && stat(path, &found) != 0;
    const Deed deed = isNew ? Deed::Make : (flags & O_ACCMODE) == O_RDONLY ? Deed::Look : Deed::OpenToWrite;
    const int error = faultOf(path, deed, EACCES);
    return passOn<int(const char *, int, ...)>(error, name, path, flags, mode);
}

} // namespace

void FaultyCalls::failAt(int call, Fault fault, const QByteArray &folder)
{
    State &now = state();
    now.isCounting = false;
    now.calls = 0;
    now.failed = 0;
    now.failing = call;
    now.fault = fault;
    now.kept.clear();
    now.folder = folder.toStdString();
    now.isCounting = true;
}

void FaultyCalls::recover()
{
    state().isCounting = false;
}

int FaultyCalls::calls()
{
    return state().calls;
}

int FaultyCalls::failed()
{
    return state().failed;
}

QList<QByteArray> FaultyCalls::kept()
{
    const std::lock_guard lock(state().keeping);
    return state().kept;
}

} // namespace bitacora

using bitacora::Deed;
using bitacora::faultOf;
using bitacora::openFile;
using bitacora::passOn;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(more, unsigned)) : 0;
    va_end(more);
    return openFile("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(more, unsigned)) : 0;
    va_end(more);
    return openFile("open64", path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return passOn<ssize_t(int, const void *, size_t)>(faultOf(file, Deed::Write, EIO), "write", file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    return passOn<ssize_t(int, const void *, size_t, off64_t)>(faultOf(file, Deed::Write, EIO), "pwrite64", file, bytes,
                                                               count, offset);
}

int fsync(int file)
{
    return passOn<int(int)>(faultOf(file, Deed::Sync, EIO), "fsync", file);
}

int fdatasync(int file)
{
    return passOn<int(int)>(faultOf(file, Deed::Sync, EIO), "fdatasync", file);
}

int rename(const char *from, const char *to) __THROW
{
    return passOn<int(const char *, const char *)>(faultOf(to, Deed::Rename, EACCES), "rename", from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) __THROW
{
    return passOn<int(int, const char *, int, const char *, unsigned)>(faultOf(to, Deed::Rename, EACCES), "renameat2",
                                                                       fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) __THROW
{
    return passOn<int(const char *, const char *)>(faultOf(to, Deed::Make, EACCES), "link", from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) __THROW
{
    return passOn<int(int, const char *, int, const char *, int)>(faultOf(to, Deed::Make, EACCES), "linkat", fromFolder,
                                                                  from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) __THROW
{
    return passOn<int(const char *, mode_t)>(faultOf(path, Deed::Make, EACCES), "mkdir", path, mode);
}

int unlink(const char *path) __THROW
{
    return passOn<int(const char *)>(faultOf(path, Deed::Remove, EACCES), "unlink", path);
}

int rmdir(const char *path) __THROW
{
    return passOn<int(const char *)>(faultOf(path, Deed::Remove, EACCES), "rmdir", path);
}
}
