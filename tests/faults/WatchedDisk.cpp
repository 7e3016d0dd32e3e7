#include "WatchedDisk.h"

#include <memory>
#include <new>

#include <sqlite3.h>

namespace bitacora {

namespace {

/// A file as SQLite holds it; that of the layer below lies right behind it.
struct WatchedFile
{
    sqlite3_file base {};
    DiskWatcher *watcher = nullptr;
    sqlite3_file *below = nullptr;
    QByteArray path;
};

WatchedFile &watched(sqlite3_file *file)
{
    return *reinterpret_cast<WatchedFile *>(file);
}

/// Asks the watcher, then does it below.
template <typename Work>
int guarded(sqlite3_file *file, DiskCall call, Work &&work)
{
    WatchedFile &own = watched(file);
    const int refused = own.watcher->before(call, own.path);
    return refused != SQLITE_OK ? refused : work(own);
}

int closeFile(sqlite3_file *file)
{
    WatchedFile &own = watched(file);
    const int code = own.below->pMethods->xClose(own.below);
    std::destroy_at(&own);
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return guarded(file, DiskCall::Read,
                   [&](const WatchedFile &own) { return own.below->pMethods->xRead(own.below, bytes, size, offset); });
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    return guarded(file, DiskCall::Write, [&](const WatchedFile &own) {
        const int code = own.below->pMethods->xWrite(own.below, bytes, size, offset);
        if (code == SQLITE_OK)
            own.watcher->wrote(own.path, offset, QByteArray(static_cast<const char *>(bytes), size));
        return code;
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return guarded(file, DiskCall::Truncate, [&](const WatchedFile &own) {
        const int code = own.below->pMethods->xTruncate(own.below, size);
        if (code == SQLITE_OK)
            own.watcher->truncated(own.path, size);
        return code;
    });
}

int syncFile(sqlite3_file *file, int flags)
{
    return guarded(file, DiskCall::Sync, [&](const WatchedFile &own) {
        const int code = own.below->pMethods->xSync(own.below, flags);
        if (code == SQLITE_OK)
            own.watcher->synced(own.path);
        return code;
    });
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return guarded(file, DiskCall::Size,
                   [&](const WatchedFile &own) { return own.below->pMethods->xFileSize(own.below, size); });
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return guarded(file, DiskCall::Share, [&](const WatchedFile &own) {
        return own.below->pMethods->xShmMap(own.below, region, size, extend, memory);
    });
}

// What is only passed on.

int lockFile(sqlite3_file *file, int level)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xLock(below, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xUnlock(below, level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xCheckReservedLock(below, reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xFileControl(below, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xSectorSize(below);
}

int characteristics(sqlite3_file *file)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xDeviceCharacteristics(below);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xShmLock(below, offset, count, flags);
}

void orderShared(sqlite3_file *file)
{
    sqlite3_file *below = watched(file).below;
    below->pMethods->xShmBarrier(below);
}

int unmapShared(sqlite3_file *file, int isRemoved)
{
    sqlite3_file *below = watched(file).below;
    return below->pMethods->xShmUnmap(below, isRemoved);
}

// The second version: without mapped files, so that every byte passes here.
const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods made {};
        made.iVersion = 2;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = isReserved;
        made.xFileControl = controlFile;
        made.xSectorSize = sectorSize;
        made.xDeviceCharacteristics = characteristics;
        made.xShmMap = mapShared;
        made.xShmLock = lockShared;
        made.xShmBarrier = orderShared;
        made.xShmUnmap = unmapShared;
        return made;
    }();
    return table;
}

} // namespace

struct WatchedDisk::Layer
{
    sqlite3_vfs vfs {};
    sqlite3_vfs *below = nullptr;
    DiskWatcher *watcher = nullptr;

    static Layer &of(sqlite3_vfs *vfs) { return *static_cast<Layer *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsNames);
    static int look(sqlite3_vfs *vfs, const char *name, int flags, int *result);
};

int WatchedDisk::Layer::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const Layer &layer = of(vfs);
    const QByteArray path(name);
    file->pMethods = nullptr;
    if (const int refused = layer.watcher->before(DiskCall::Open, path); refused != SQLITE_OK)
        return refused;
    int wasThere = 0;
    if (name != nullptr)
        layer.below->xAccess(layer.below, name, SQLITE_ACCESS_EXISTS, &wasThere);
    auto *below = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(WatchedFile));
    below->pMethods = nullptr;
    const int code = layer.below->xOpen(layer.below, name, below, flags, outFlags);
    if (code != SQLITE_OK) {
        if (below->pMethods != nullptr)
            below->pMethods->xClose(below);
        return code;
    }
    auto *own = ::new (static_cast<void *>(file)) WatchedFile;
    own->watcher = layer.watcher;
    own->below = below;
    own->path = path;
    own->base.pMethods = &methods();
    layer.watcher->opened(path, wasThere == 0);
    return SQLITE_OK;
}

int WatchedDisk::Layer::remove(sqlite3_vfs *vfs, const char *name, int syncsNames)
{
    const Layer &layer = of(vfs);
    const QByteArray path(name);
    if (const int refused = layer.watcher->before(DiskCall::Remove, path); refused != SQLITE_OK)
        return refused;
    const int code = layer.below->xDelete(layer.below, name, syncsNames);
    if (code == SQLITE_OK)
        layer.watcher->removed(path, syncsNames != 0);
    return code;
}

int WatchedDisk::Layer::look(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    const Layer &layer = of(vfs);
    if (const int refused = layer.watcher->before(DiskCall::Look, QByteArray(name)); refused != SQLITE_OK)
        return refused;
    return layer.below->xAccess(layer.below, name, flags, result);
}

WatchedDisk::WatchedDisk(DiskWatcher &watcher)
    : m_layer(std::make_unique<Layer>())
{
    sqlite3_initialize();
    sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
    m_layer->below = below;
    m_layer->watcher = &watcher;
    // The rest (time, random numbers, full names) is that of the layer below, which needs nothing of its own for it.
    m_layer->vfs = *below;
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.zName = "bitacora-watched";
    m_layer->vfs.szOsFile = int(sizeof(WatchedFile)) + below->szOsFile;
    m_layer->vfs.pAppData = m_layer.get();
    m_layer->vfs.xOpen = Layer::open;
    m_layer->vfs.xDelete = Layer::remove;
    m_layer->vfs.xAccess = Layer::look;
    sqlite3_vfs_register(&m_layer->vfs, 1);
}

WatchedDisk::~WatchedDisk()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(m_layer->below, 1);
}

} // namespace bitacora
