#pragma once

#include "WatchedDisk.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace bitacora {

/// Which file stands under which name, relative to the folder that is looked at.
using DiskNames = QMap<QString, int>;

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
        /// The names are others.
        Named,
        /// So are all the names.
        NamesSynced,
    };
    Kind kind = Kind::Written;
    int file = -1;
    qint64 offset = 0;
    QByteArray bytes;
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

    [[nodiscard]] QString relative(const QByteArray &path) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// The files that are there now and of which something is to be known.
    [[nodiscard]] QStringList found() const;
    void look();
    [[nodiscard]] bool isAsSeen(const QString &name) const;
    /// The number of a file that has these bytes under a new name; one of those that are gone keeps its own.
    [[nodiscard]] int fileFor(const QString &name, const QByteArray &bytes, DiskNames &gone);
    int newFile(bool isOfSqlite);
    void add(DiskEvent event);
    void rename(const DiskNames &names);

    QString m_folder;
    QList<DiskEvent> m_events;
    DiskNames m_names;
    QHash<int, QByteArray> m_now;
    QHash<int, bool> m_isOfSqlite;
    QHash<QString, Seen> m_seen;
    /// The logs and journals whose first sync since they were opened makes their names last.
    QSet<QByteArray> m_syncsNames;
    qsizetype m_beginning = 0;
    int m_lastFile = 0;
};

} // namespace bitacora
