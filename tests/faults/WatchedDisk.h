#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

namespace bitacora {

/// What SQLite asks of the disk. `Share` is the index of the write-ahead log, which its readers share.
enum class DiskCall { Open, Read, Write, Truncate, Sync, Size, Remove, Look, Share };

/// Whoever sees all that SQLite asks of the disk, and may let it fail. A path is as SQLite has it: absolute, in UTF-8;
/// empty for a file without a name.
class DiskWatcher
{
public:
    DiskWatcher() = default;
    virtual ~DiskWatcher() = default;
    Q_DISABLE_COPY_MOVE(DiskWatcher)

    /// SQLite's code with which the call is to fail without being done; 0 lets it be done.
    virtual int before(DiskCall call, const QByteArray &path)
    {
        Q_UNUSED(call)
        Q_UNUSED(path)
        return 0;
    }
    // What was done; none of it is on the disk itself before `synced`.
    virtual void opened(const QByteArray &path, bool isNew)
    {
        Q_UNUSED(path)
        Q_UNUSED(isNew)
    }
    virtual void wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes)
    {
        Q_UNUSED(path)
        Q_UNUSED(offset)
        Q_UNUSED(bytes)
    }
    virtual void truncated(const QByteArray &path, qint64 size)
    {
        Q_UNUSED(path)
        Q_UNUSED(size)
    }
    virtual void synced(const QByteArray &path) { Q_UNUSED(path) }
    /// `namesSynced`: what happened in its folder before is on the disk itself, too.
    virtual void removed(const QByteArray &path, bool namesSynced)
    {
        Q_UNUSED(path)
        Q_UNUSED(namesSynced)
    }
};

/// As long as it lives, SQLite reaches the disk through it, in this process alone. Connections that were opened
/// meanwhile must be closed before it goes.
class WatchedDisk
{
public:
    explicit WatchedDisk(DiskWatcher &watcher);
    ~WatchedDisk();
    Q_DISABLE_COPY_MOVE(WatchedDisk)

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};

} // namespace bitacora
