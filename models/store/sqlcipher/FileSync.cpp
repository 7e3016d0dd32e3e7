#include "FileSync.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <memory>
#include <new>

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// A file as SQLite's layer opens one; no database.
class LayeredFile
{
public:
    LayeredFile(sqlite3_vfs *layer, const QByteArray &name, int flags)
        : m_memory(::operator new(std::size_t(layer->szOsFile)))
        , m_file(static_cast<sqlite3_file *>(m_memory.get()))
    {
        m_file->pMethods = nullptr;
        m_isOpen = layer->xOpen(layer, name.constData(), m_file, flags, nullptr) == SQLITE_OK;
    }
    ~LayeredFile()
    {
        // It asks for this even where opening failed.
        if (m_file->pMethods != nullptr)
            m_file->pMethods->xClose(m_file);
    }
    Q_DISABLE_COPY_MOVE(LayeredFile)

    [[nodiscard]] bool sync() const
    {
        return m_isOpen && m_file->pMethods->xSync(m_file, SQLITE_SYNC_FULL) == SQLITE_OK;
    }

private:
    struct Free
    {
        void operator()(void *memory) const { ::operator delete(memory); }
    };
    std::unique_ptr<void, Free> m_memory;
    sqlite3_file *m_file = nullptr;
    bool m_isOpen = false;
};

sqlite3_vfs *standardLayer()
{
    sqlite3_initialize();
    return sqlite3_vfs_find(nullptr);
}

// SQLite looks for more words behind the end of a name.
QByteArray nameOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath().toUtf8() + QByteArray(4, '\0');
}

// A kind of file of which SQLite asks for nothing: no lock, no database beside it.
constexpr int plainFile = SQLITE_OPEN_READWRITE | SQLITE_OPEN_SUPER_JOURNAL;
constexpr int mostTries = 1000;

QString markIn(const QString &folder)
{
    return folder + u"/.synced"_s;
}

} // namespace

bool syncFile(const QString &path)
{
    sqlite3_vfs *layer = standardLayer();
    return layer != nullptr && LayeredFile(layer, nameOf(path), plainFile).sync();
}

bool syncFolder(const QString &path)
{
    sqlite3_vfs *layer = standardLayer();
    if (layer == nullptr)
        return false;
    // Windows has no such thing; and where a person may make folders, as in the root of a disk, they may make no files.
    if (qstrncmp(layer->zName, "win", 3) == 0)
        return QFileInfo(path).isDir();
    // Removing a file can be asked to last; so does what happened in the folder before.
    const QByteArray name = nameOf(markIn(path));
    for (int tries = 0; tries < mostTries; ++tries) {
        bool isSynced = false;
        {
            const LayeredFile mark(layer, name, plainFile | SQLITE_OPEN_CREATE);
            isSynced = mark.sync();
        }
        const int removed = layer->xDelete(layer, name.constData(), 1);
        // Somebody else who syncs the folder just now was quicker.
        const bool isGone = removed == SQLITE_IOERR_DELETE_NOENT;
        if (!isSynced || !isGone)
            return isSynced && removed == SQLITE_OK;
    }
    return false;
}

bool makeFolder(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).path();
    // A root that is not there has none.
    if (parent == folder || !makeFolder(parent))
        return false;
    // Somebody else may have made it meanwhile.
    if (!QDir().mkdir(folder) && !QFileInfo(folder).isDir())
        return false;
    const bool isSynced = syncFolder(parent);
    // Or the next one would find it there, and take it for one that lasts.
    if (!isSynced)
        QDir().rmdir(folder);
    return isSynced;
}

void removeSyncLeftover(const QString &path)
{
    QFile::remove(markIn(path));
}

} // namespace bitacora
