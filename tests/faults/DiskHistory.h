#pragma once

#include "WatchedDisk.h"

#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <mutex>

namespace bitacora {

/// Which file or folder stands under which name in a folder.
using FolderNames = QMap<QString, int>;
/// The names in each folder. All of them are reached from that of the number `rootFolder`.
using DiskNames = QMap<int, FolderNames>;
constexpr int rootFolder = 0;

/// The file or folder at a path like "Test.bitacora/practice.db"; -1 where there is none.
[[nodiscard]] int nodeAt(const DiskNames &names, const QString &path);

/// Something that happened on the disk.
struct DiskEvent
{
    enum class Kind {
        /// `bytes` at `offset` of the file.
        Written,
        /// The file ends at `offset`.
        Truncated,
        /// All of the file before is on the disk itself.
        Synced,
        /// At one stroke the names in one or more folders are others: a rename may have two.
        Named,
        /// So are the names in the folder, and in no other.
        NamesSynced,
    };
    Kind kind = Kind::Written;
    /// Of the file, or of the folder whose names were synced.
    int node = -1;
    qint64 offset = 0;
    QByteArray bytes;
    /// Those of the folders in which some are others.
    DiskNames names;
};

/// Writes down, in its order, all that happens in a folder: what SQLite writes as it writes it, and at SQLite's next
/// word what was written, renamed or removed beside it.
///
/// What others write counts as on the disk itself once the program syncs it, JSON files at once: they are written by
/// QSaveFile, which syncs them itself before it gives them their name.
class DiskHistory final : public DiskWatcher
{
public:
    explicit DiskHistory(const QString &folder);

    [[nodiscard]] const QList<DiskEvent> &events() const { return m_events; }
    /// Takes in what happened beside SQLite. How many events there are then: a moment, for a promise.
    qsizetype moment();
    /// As much as is there in the beginning, all of it on the disk itself.
    [[nodiscard]] qsizetype beginning() const { return m_beginning; }
    [[nodiscard]] bool isFolder(int node) const { return m_folders.contains(node); }

    int before(DiskCall call, const QByteArray &path) override;
    void opened(const QByteArray &path, bool isNew) override;
    void wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes) override;
    void truncated(const QByteArray &path, qint64 size) override;
    void synced(const QByteArray &path) override;
    void removed(const QByteArray &path, bool namesSynced) override;

private:
    /// A file that SQLite does not write, as it was seen last.
    struct Seen
    {
        qint64 size = 0;
        QDateTime at;
    };

    /// The files and folders by their paths, relative to the folder that is looked at.
    using Paths = QMap<QString, int>;

    [[nodiscard]] QString relative(const QByteArray &path) const;
    [[nodiscard]] QByteArray read(const QString &path) const;
    /// The files or folders that are there now and of which something is to be known.
    [[nodiscard]] QStringList found(QDir::Filter kind) const;
    void look();
    [[nodiscard]] bool isAsSeen(const QString &path) const;
    [[nodiscard]] Paths filesThere();
    /// The number of a file that has these bytes under a new name; one of those that are gone keeps its own.
    [[nodiscard]] int fileFor(const QString &path, const QByteArray &bytes, Paths &gone);
    void addFolders(Paths &paths);
    int newFile(bool isOfSqlite);
    int newFolder();
    [[nodiscard]] DiskNames namesOf(const Paths &paths) const;
    void add(DiskEvent event);
    void rename(const Paths &paths);
    void syncNames(const QByteArray &pathInFolder);

    /// A backup is verified on several threads.
    std::mutex m_mutex;
    QString m_folder;
    QList<DiskEvent> m_events;
    Paths m_paths;
    DiskNames m_names;
    QSet<int> m_folders {rootFolder};
    /// The folders that are there, by what the system calls them.
    QHash<quint64, int> m_inodes;
    QHash<int, QByteArray> m_now;
    QHash<int, bool> m_isOfSqlite;
    QHash<QString, Seen> m_seen;
    /// The logs and journals whose first sync since they were opened makes their names last.
    QSet<QByteArray> m_syncsNames;
    qsizetype m_beginning = 0;
    int m_lastNode = rootFolder;
};

} // namespace bitacora
