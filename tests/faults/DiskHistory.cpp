#include "DiskHistory.h"

#include "DiskContent.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// The index of a log is made anew from it, and a lock of a program that ended does not count.
bool isPassing(const QString &name)
{
    return name.endsWith("-shm"_L1) || name.endsWith(".lock"_L1);
}

// Of a path within the folder that is looked at; empty for what lies directly in it.
QString folderOf(const QString &path)
{
    return path.left(std::max(path.lastIndexOf(u'/'), qsizetype(0)));
}

// What stays the same when a folder is renamed.
quint64 inodeOf(const QString &path)
{
    struct stat found
    {
    };
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        qFatal("A folder went away while it was looked at.");
    return found.st_ino;
}

} // namespace

int nodeAt(const DiskNames &names, const QString &path)
{
    int node = rootFolder;
    for (const QString &name : path.split(u'/'))
        node = names.value(node).value(name, -1);
    return node;
}

DiskHistory::DiskHistory(const QString &folder)
    : m_folder(folder)
{
    look();
    // What is there in the beginning is on the disk.
    for (const int node : std::as_const(m_paths))
        add({isFolder(node) ? DiskEvent::Kind::NamesSynced : DiskEvent::Kind::Synced, node, 0, {}, {}});
    add({DiskEvent::Kind::NamesSynced, rootFolder, 0, {}, {}});
    m_beginning = m_events.size();
}

qsizetype DiskHistory::moment()
{
    const std::scoped_lock lock(m_mutex);
    look();
    return m_events.size();
}

QString DiskHistory::relative(const QByteArray &path) const
{
    return QDir(m_folder).relativeFilePath(QString::fromUtf8(path));
}

QByteArray DiskHistory::read(const QString &path) const
{
    QFile file(m_folder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList DiskHistory::found(QDir::Filter kind) const
{
    QStringList paths;
    QDirIterator all(m_folder, kind | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = QDir(m_folder).relativeFilePath(all.next());
        if (!isPassing(path))
            paths.append(path);
    }
    return paths;
}

bool DiskHistory::isAsSeen(const QString &path) const
{
    const QFileInfo info(m_folder + u'/' + path);
    const auto seen = m_seen.constFind(path);
    return seen != m_seen.cend() && seen->size == info.size() && seen->at == info.lastModified();
}

int DiskHistory::newFile(bool isOfSqlite)
{
    ++m_lastNode;
    m_isOfSqlite.insert(m_lastNode, isOfSqlite);
    m_now.insert(m_lastNode, {});
    return m_lastNode;
}

int DiskHistory::newFolder()
{
    m_folders.insert(++m_lastNode);
    return m_lastNode;
}

int DiskHistory::fileFor(const QString &path, const QByteArray &bytes, Paths &gone)
{
    for (auto one = gone.begin(); one != gone.end(); ++one) {
        const int file = one.value();
        if (m_now.value(file) == bytes) {
            gone.erase(one);
            return file;
        }
    }
    const int file = newFile(false);
    add({DiskEvent::Kind::Written, file, 0, bytes, {}});
    if (path.contains(".json"_L1))
        add({DiskEvent::Kind::Synced, file, 0, {}, {}});
    return file;
}

// Of the files that SQLite writes everything is known but a new name.
DiskHistory::Paths DiskHistory::filesThere()
{
    const QStringList there = found(QDir::Files);
    Paths gone = m_paths;
    gone.removeIf([this](Paths::iterator one) { return isFolder(one.value()); });
    for (const QString &path : there)
        gone.remove(path);
    const bool isNothingGone = gone.isEmpty();
    Paths files;
    for (const QString &path : there) {
        const int known = m_paths.value(path, -1);
        const bool isOfSqlite = known >= 0 && m_isOfSqlite.value(known);
        if (known >= 0 && (isOfSqlite ? isNothingGone : isAsSeen(path))) {
            files.insert(path, known);
            continue;
        }
        const QByteArray bytes = read(path);
        const bool isTheSame = known >= 0 && m_now.value(known) == bytes;
        files.insert(path, isTheSame ? known : fileFor(path, bytes, gone));
        const QFileInfo info(m_folder + u'/' + path);
        m_seen.insert(path, {info.size(), info.lastModified()});
    }
    return files;
}

void DiskHistory::addFolders(Paths &paths)
{
    QHash<quint64, int> inodes;
    const QStringList there = found(QDir::Dirs);
    for (const QString &path : there) {
        const quint64 inode = inodeOf(m_folder + u'/' + path);
        const auto known = m_inodes.constFind(inode);
        const int folder = known == m_inodes.cend() ? newFolder() : *known;
        inodes.insert(inode, folder);
        paths.insert(path, folder);
    }
    // One that is gone leaves its number to others.
    m_inodes = inodes;
}

void DiskHistory::look()
{
    Paths paths = filesThere();
    addFolders(paths);
    rename(paths);
}

DiskNames DiskHistory::namesOf(const Paths &paths) const
{
    DiskNames names {{rootFolder, {}}};
    for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
        const QString folder = folderOf(path.key());
        const int node = folder.isEmpty() ? rootFolder : paths.value(folder);
        names[node].insert(QFileInfo(path.key()).fileName(), path.value());
        if (isFolder(path.value()))
            names[path.value()];
    }
    return names;
}

void DiskHistory::rename(const Paths &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    const DiskNames names = namesOf(paths);
    DiskEvent event;
    event.kind = DiskEvent::Kind::Named;
    for (auto folder = names.cbegin(); folder != names.cend(); ++folder) {
        const auto before = m_names.constFind(folder.key());
        if (before == m_names.cend() || *before != *folder)
            event.names.insert(folder.key(), *folder);
    }
    m_names = names;
    if (!event.names.isEmpty())
        add(std::move(event));
}

void DiskHistory::add(DiskEvent event)
{
    if (event.kind == DiskEvent::Kind::Written || event.kind == DiskEvent::Kind::Truncated)
        DiskContent::apply(m_now[event.node], event);
    m_events.append(std::move(event));
}

int DiskHistory::before(DiskCall call, const QByteArray &path)
{
    Q_UNUSED(path)
    const std::scoped_lock lock(m_mutex);
    // Before anything that makes others last, or takes a name.
    if (call == DiskCall::Open || call == DiskCall::Sync || call == DiskCall::Remove)
        look();
    return 0;
}

void DiskHistory::opened(const QByteArray &path, bool isNew)
{
    const std::scoped_lock lock(m_mutex);
    const QString name = relative(path);
    if (path.isEmpty() || isPassing(name))
        return;
    if (name.endsWith("-wal"_L1) || name.endsWith("-journal"_L1))
        m_syncsNames.insert(path);
    if (!isNew)
        return;
    Paths paths = m_paths;
    paths.insert(name, newFile(true));
    rename(paths);
}

void DiskHistory::wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    const int file = m_paths.value(relative(path), -1);
    m_isOfSqlite.insert(file, true);
    add({DiskEvent::Kind::Written, file, offset, bytes, {}});
}

void DiskHistory::truncated(const QByteArray &path, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    add({DiskEvent::Kind::Truncated, m_paths.value(relative(path), -1), size, {}, {}});
}

void DiskHistory::synced(const QByteArray &path)
{
    const std::scoped_lock lock(m_mutex);
    add({DiskEvent::Kind::Synced, m_paths.value(relative(path), -1), 0, {}, {}});
    // SQLite's layer syncs the folder with the first sync of a log or a journal that it has opened to make
    // (UNIXFILE_DIRSYNC), and with no other.
    if (m_syncsNames.remove(path))
        syncNames(path);
}

void DiskHistory::removed(const QByteArray &path, bool namesSynced)
{
    const std::scoped_lock lock(m_mutex);
    Paths paths = m_paths;
    paths.remove(relative(path));
    rename(paths);
    if (namesSynced)
        syncNames(path);
}

void DiskHistory::syncNames(const QByteArray &pathInFolder)
{
    const QString folder = folderOf(relative(pathInFolder));
    const int node = folder.isEmpty() ? rootFolder : m_paths.value(folder, -1);
    add({DiskEvent::Kind::NamesSynced, node, 0, {}, {}});
}

} // namespace bitacora
