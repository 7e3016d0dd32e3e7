#include "DiskContent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
            DiskContent::apply(bytes, {event.kind, event.file, place, event.bytes.mid(at, length), {}});
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

void DiskAfterCut::goTo(qsizetype moment)
{
    for (; m_moment < moment; ++m_moment) {
        const DiskEvent &event = m_history.events().at(m_moment);
        switch (event.kind) {
        case DiskEvent::Kind::Written:
        case DiskEvent::Kind::Truncated:
            m_passing[event.file].append(m_moment);
            break;
        case DiskEvent::Kind::Synced:
            if (m_heedsSyncs || m_moment < m_history.beginning())
                sync(event.file);
            break;
        case DiskEvent::Kind::Named:
            m_passingNames.append(m_moment);
            break;
        case DiskEvent::Kind::NamesSynced:
            if (!m_passingNames.isEmpty())
                m_lastingNames = m_history.events().at(m_passingNames.constLast()).names;
            m_passingNames.clear();
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

bool DiskAfterCut::write(const QString &folder, QRandomGenerator &random) const
{
    const int chosen = random.bounded(int(m_passingNames.size()) + 1);
    const DiskNames names = chosen == 0 ? m_lastingNames : m_history.events().at(m_passingNames.at(chosen - 1)).names;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString path = folder + u'/' + name.key();
        QFile file(path);
        const QByteArray bytes = contentOf(name.value(), random);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace bitacora
