#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace bitacora {

/// How another process has a person's open practices locked without a passphrase. Each program with an open practice
/// has a file in a folder of that person, which says nothing but its process; a second, empty file beside it asks it
/// to lock. A file, because the library for sockets would make the program start later.
class LockRequests : public QObject
{
    Q_OBJECT

public:
    /// How many programs locked, and how many did not answer.
    struct Answer
    {
        int locked = 0;
        int silent = 0;
    };

    explicit LockRequests(const QString &folder, QObject *parent = nullptr);
    ~LockRequests() override;

    /// The same one, whatever started the program.
    static QString usualFolder();
    /// Whether this program has a practice open; only then can it be asked.
    void setOpen(bool open);
    /// Asks every program that has a practice open, and waits until they have none any more.
    static Answer ask(const QString &folder, std::chrono::milliseconds patience);

Q_SIGNALS:
    void lockRequested();

private:
    void look();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<QLockFile> m_open;
};

} // namespace bitacora
