#include "DiskContent.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace bitacora {

namespace {

constexpr qint64 sectorBytes = 512;

/// How much of what was not synced is there.
enum class Luck { Nothing, Everything, Beginning, Anything };
constexpr int lucks = 4;

// Sector by sector, as the disk has them.
void applyTorn(QByteArray &bytes, const DiskEvent &event, QRandomGenerator &random)
{
    qint64 at = 0;
    while (at < event.bytes.size()) {
        const qint64 place = event.offset + at;
        const qint64 length = std::min(sectorBytes - place % sectorBytes, event.bytes.size() - at);
        if (random.bounded(2) == 0)
            DiskContent::apply(bytes, {event.kind, event.node, place, event.bytes.mid(at, length), {}});
        at += length;
    }
}

} // namespace

void DiskContent::apply(QByteArray &bytes, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Truncated) {
        bytes.resize(event.offset);
        return;
    }
    const qsizetype end = event.offset + event.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    std::copy(event.bytes.cbegin(), event.bytes.cend(), bytes.begin() + event.offset);
}

void DiskAfterCut::sync(int file)
{
    QByteArray &bytes = m_lasting[file];
    const QList<qsizetype> passing = m_passing.take(file);
    for (const qsizetype one : passing)
        DiskContent::apply(bytes, m_history.events().at(one));
}

void DiskAfterCut::syncNames(int folder)
{
    const QList<qsizetype> passing = m_passingNames.take(folder);
    if (!passing.isEmpty())
        m_lastingNames[folder] = m_history.events().at(passing.constLast()).names.value(folder);
}

void DiskAfterCut::goTo(qsizetype moment)
{
    for (; m_moment < moment; ++m_moment) {
        const DiskEvent &event = m_history.events().at(m_moment);
        switch (event.kind) {
        case DiskEvent::Kind::Written:
        case DiskEvent::Kind::Truncated:
            m_passing[event.node].append(m_moment);
            break;
        case DiskEvent::Kind::Synced:
            if (m_heedsSyncs || m_moment < m_history.beginning())
                sync(event.node);
            break;
        case DiskEvent::Kind::Named:
            for (auto folder = event.names.cbegin(); folder != event.names.cend(); ++folder)
                m_passingNames[folder.key()].append(m_moment);
            break;
        case DiskEvent::Kind::NamesSynced:
            if (m_heedsSyncs || m_moment < m_history.beginning())
                syncNames(event.node);
            break;
        }
    }
}

QByteArray DiskAfterCut::contentOf(int file, QRandomGenerator &random) const
{
    QByteArray bytes = m_lasting.value(file);
    const QList<qsizetype> passing = m_passing.value(file);
    const auto luck = Luck(random.bounded(lucks));
    const qsizetype whole = luck == Luck::Beginning ? random.bounded(int(passing.size()) + 1) : 0;
    for (qsizetype i = 0; i < passing.size(); ++i) {
        const DiskEvent &event = m_history.events().at(passing.at(i));
        const bool isWhole = luck == Luck::Everything || (luck == Luck::Beginning && i < whole);
        const bool isTorn = luck == Luck::Anything || (luck == Luck::Beginning && i == whole);
        if (isWhole || (isTorn && event.kind == DiskEvent::Kind::Truncated && random.bounded(2) == 0))
            DiskContent::apply(bytes, event);
        else if (isTorn && event.kind == DiskEvent::Kind::Written)
            applyTorn(bytes, event, random);
    }
    return bytes;
}

DiskNames DiskAfterCut::someNames(QRandomGenerator &random) const
{
    QList<qsizetype> moments {-1};
    for (const QList<qsizetype> &passing : m_passingNames)
        moments += passing;
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    const qsizetype chosen = moments.at(random.bounded(int(moments.size())));
    DiskNames names = m_lastingNames;
    for (auto folder = m_passingNames.cbegin(); folder != m_passingNames.cend(); ++folder) {
        for (const qsizetype moment : folder.value()) {
            if (moment <= chosen)
                names[folder.key()] = m_history.events().at(moment).names.value(folder.key());
        }
    }
    return names;
}

bool DiskAfterCut::writeFolder(const QString &path, int folder, const DiskNames &names, QRandomGenerator &random) const
{
    if (!QDir().mkpath(path))
        return false;
    const FolderNames inside = names.value(folder);
    for (auto name = inside.cbegin(); name != inside.cend(); ++name) {
        const QString own = path + u'/' + name.key();
        if (m_history.isFolder(name.value())) {
            if (!writeFolder(own, name.value(), names, random))
                return false;
            continue;
        }
        QFile file(own);
        const QByteArray bytes = contentOf(name.value(), random);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

bool DiskAfterCut::write(const QString &folder, QRandomGenerator &random) const
{
    return writeFolder(folder, rootFolder, someNames(random), random);
}

} // namespace bitacora
