#include "DiskHistory.h"

#include "DiskContent.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// The index of a log is made anew from it, and a lock of a program that ended does not count.
bool isPassing(const QString &name)
{
    return name.endsWith("-shm"_L1) || name.endsWith(".lock"_L1);
}

} // namespace

DiskHistory::DiskHistory(const QString &folder)
    : m_folder(folder)
{
    look();
    // What is there in the beginning is on the disk.
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        add({DiskEvent::Kind::Synced, name.value(), 0, {}, {}});
    add({DiskEvent::Kind::NamesSynced, -1, 0, {}, {}});
    m_beginning = m_events.size();
}

qsizetype DiskHistory::moment()
{
    look();
    return m_events.size();
}

QString DiskHistory::relative(const QByteArray &path) const
{
    return QDir(m_folder).relativeFilePath(QString::fromUtf8(path));
}

QByteArray DiskHistory::read(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList DiskHistory::found() const
{
    QStringList names;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(m_folder).relativeFilePath(files.next());
        if (!isPassing(name))
            names.append(name);
    }
    return names;
}

bool DiskHistory::isAsSeen(const QString &name) const
{
    const QFileInfo info(m_folder + u'/' + name);
    const auto seen = m_seen.constFind(name);
    return seen != m_seen.cend() && seen->size == info.size() && seen->at == info.lastModified();
}

int DiskHistory::newFile(bool isOfSqlite)
{
    ++m_lastFile;
    m_isOfSqlite.insert(m_lastFile, isOfSqlite);
    m_now.insert(m_lastFile, {});
    return m_lastFile;
}

int DiskHistory::fileFor(const QString &name, const QByteArray &bytes, DiskNames &gone)
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
    if (name.contains(".json"_L1))
        add({DiskEvent::Kind::Synced, file, 0, {}, {}});
    return file;
}

// Of the files that SQLite writes everything is known but a new name.
void DiskHistory::look()
{
    const QStringList there = found();
    DiskNames gone = m_names;
    for (const QString &name : there)
        gone.remove(name);
    const bool isNothingGone = gone.isEmpty();
    DiskNames names;
    for (const QString &name : there) {
        const int known = m_names.value(name, -1);
        const bool isOfSqlite = known >= 0 && m_isOfSqlite.value(known);
        if (known >= 0 && (isOfSqlite ? isNothingGone : isAsSeen(name))) {
            names.insert(name, known);
            continue;
        }
        const QByteArray bytes = read(name);
        const bool isTheSame = known >= 0 && m_now.value(known) == bytes;
        names.insert(name, isTheSame ? known : fileFor(name, bytes, gone));
        const QFileInfo info(m_folder + u'/' + name);
        m_seen.insert(name, {info.size(), info.lastModified()});
    }
    rename(names);
}

void DiskHistory::rename(const DiskNames &names)
{
    if (names == m_names)
        return;
    m_names = names;
    add({DiskEvent::Kind::Named, -1, 0, {}, names});
}

void DiskHistory::add(DiskEvent event)
{
    if (event.kind == DiskEvent::Kind::Written || event.kind == DiskEvent::Kind::Truncated)
        DiskContent::apply(m_now[event.file], event);
    m_events.append(std::move(event));
}

int DiskHistory::before(DiskCall call, const QByteArray &path)
{
    Q_UNUSED(path)
    // Before anything that makes others last, or takes a name.
    if (call == DiskCall::Open || call == DiskCall::Sync || call == DiskCall::Remove)
        look();
    return 0;
}

void DiskHistory::opened(const QByteArray &path, bool isNew)
{
    const QString name = relative(path);
    if (path.isEmpty() || isPassing(name))
        return;
    if (name.endsWith("-wal"_L1) || name.endsWith("-journal"_L1))
        m_syncsNames.insert(path);
    if (!isNew)
        return;
    DiskNames names = m_names;
    names.insert(name, newFile(true));
    rename(names);
}

void DiskHistory::wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes)
{
    const int file = m_names.value(relative(path));
    m_isOfSqlite.insert(file, true);
    add({DiskEvent::Kind::Written, file, offset, bytes, {}});
}

void DiskHistory::truncated(const QByteArray &path, qint64 size)
{
    add({DiskEvent::Kind::Truncated, m_names.value(relative(path)), size, {}, {}});
}

void DiskHistory::synced(const QByteArray &path)
{
    const QString name = relative(path);
    add({DiskEvent::Kind::Synced, m_names.value(name), 0, {}, {}});
    // SQLite's layer syncs the folder with the first sync of a log or a journal that it has opened to make
    // (UNIXFILE_DIRSYNC), and with no other.
    if (m_syncsNames.remove(path))
        add({DiskEvent::Kind::NamesSynced, -1, 0, {}, {}});
}

void DiskHistory::removed(const QByteArray &path, bool namesSynced)
{
    DiskNames names = m_names;
    names.remove(relative(path));
    rename(names);
    if (namesSynced)
        add({DiskEvent::Kind::NamesSynced, -1, 0, {}, {}});
}

} // namespace bitacora
