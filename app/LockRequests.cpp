#include "LockRequests.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString openPrefix = u"open-"_s;
const QString requestPrefix = u"lock-"_s;
constexpr std::chrono::milliseconds pause {20};
constexpr int longestTaken = 1'000;

QString ownName()
{
    return QString::number(QCoreApplication::applicationPid());
}

/// The program's file is its lock, so that one that was killed is told from one that lives.
std::unique_ptr<QLockFile> openFile(const QDir &folder, const QString &process)
{
    auto file = std::make_unique<QLockFile>(folder.filePath(openPrefix + process));
    file->setStaleLockTime(0);
    return file;
}

QString requestPath(const QDir &folder, const QString &process)
{
    return folder.filePath(requestPrefix + process);
}

QStringList openProcesses(const QDir &folder)
{
    QStringList processes = folder.entryList({openPrefix + u'*'}, QDir::Files);
    for (QString &process : processes)
        process.remove(0, openPrefix.size());
    return processes;
}

bool isAlive(const QDir &folder, const QString &process)
{
    // Taking the lock of a program that was killed clears it away.
    return !openFile(folder, process)->tryLock();
}

} // namespace

LockRequests::LockRequests(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LockRequests::look);
}

LockRequests::~LockRequests()
{
    setOpen(false);
}

QString LockRequests::usualFolder()
{
    // Not the folder for what runs: what the clock starts at night may not know that one.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bitacora/open"_s;
}

void LockRequests::setOpen(bool open)
{
    if (open == bool(m_open))
        return;
    const QDir folder(m_folder);
    // One that nobody asked this time.
    QFile::remove(requestPath(folder, ownName()));
    if (!open) {
        m_watcher.removePath(m_folder);
        m_open.reset();
        return;
    }
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_open = openFile(folder, ownName());
    // Who asks takes it for a moment, to see whether it is taken.
    if (m_open->tryLock(longestTaken))
        m_watcher.addPath(m_folder);
}

void LockRequests::look()
{
    if (m_open && QFile::exists(requestPath(QDir(m_folder), ownName())))
        Q_EMIT lockRequested();
}

LockRequests::Answer LockRequests::ask(const QString &folder, std::chrono::milliseconds patience)
{
    const QDir place(folder);
    Answer answer;
    QStringList waiting;
    for (const QString &process : openProcesses(place)) {
        if (!isAlive(place, process))
            continue;
        QFile request(requestPath(place, process));
        (void)request.open(QIODevice::WriteOnly);
        waiting.append(process);
    }
    const QDeadlineTimer deadline(patience);
    while (!waiting.isEmpty() && !deadline.hasExpired()) {
        QThread::msleep(pause.count());
        answer.locked += int(waiting.removeIf([&place](const QString &process) { return !isAlive(place, process); }));
    }
    answer.silent = int(waiting.size());
    for (const QString &process : std::as_const(waiting))
        QFile::remove(requestPath(place, process));
    return answer;
}

} // namespace bitacora
