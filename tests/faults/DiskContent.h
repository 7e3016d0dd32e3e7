#pragma once

#include "DiskHistory.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

class QRandomGenerator;

namespace bitacora {

/// What the events do to the bytes of a file.
namespace DiskContent {

void apply(QByteArray &bytes, const DiskEvent &event);

} // namespace DiskContent

/// The disk after a history that was cut short: what was synced is there; of everything since then any part may be,
/// in any order within a file, torn between sectors. Names are kept in their order by the journals of file systems:
/// those of some moment are there, or, where a folder was synced since then, of that sync. Syncing a folder makes the names
/// in it last, and not its own in the folder around it.
class DiskAfterCut
{
public:
    /// `history` must outlive it. A disk that does not heed syncs has lied when it said that they were done.
    explicit DiskAfterCut(const DiskHistory &history, bool heedsSyncs = true)
        : m_history(history)
        , m_heedsSyncs(heedsSyncs)
    {
    }

    /// Lets happen what came before the event of that number; never back.
    void goTo(qsizetype moment);
    /// Writes one of the disks that the power cut may leave into a new folder.
    [[nodiscard]] bool write(const QString &folder, QRandomGenerator &random) const;

private:
    [[nodiscard]] QByteArray contentOf(int file, QRandomGenerator &random) const;
    [[nodiscard]] DiskNames someNames(QRandomGenerator &random) const;
    [[nodiscard]] bool writeFolder(const QString &path, int folder, const DiskNames &names,
                                   QRandomGenerator &random) const;

    void sync(int file);
    void syncNames(int folder);

    const DiskHistory &m_history;
    bool m_heedsSyncs;
    qsizetype m_moment = 0;
    QHash<int, QByteArray> m_lasting;
    QHash<int, QList<qsizetype>> m_passing;
    DiskNames m_lastingNames;
    /// By folder, the events since its names were synced.
    QMap<int, QList<qsizetype>> m_passingNames;
};

} // namespace bitacora
