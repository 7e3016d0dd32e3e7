#include "CalendarZones.h"

#include "ZonedTime.h"

#include <QTimeZone>

#include <algorithm>

namespace bitacora {

namespace {

constexpr qsizetype longestName = 256;
constexpr qsizetype longestIdentifier = 64;
/// Looking for one takes a while, and there are not many more of them.
constexpr qsizetype mostNames = 1000;

bool isPartOfIdentifier(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_'
        || byte == '/' || byte == '+' || byte == '-';
}

// Qt looks for a file of that name, and takes a rule such as "ABC3" for a zone: neither is for a stranger to say.
bool isIdentifier(const QByteArray &name)
{
    const bool isPlain = !name.isEmpty() && name.size() <= longestIdentifier && !name.startsWith('/')
        && !name.endsWith('/') && !name.contains("//") && std::all_of(name.begin(), name.end(), isPartOfIdentifier);
    return isPlain && (QTimeZone::isTimeZoneIdAvailable(name) || (name.contains('/') && isKnownZone(name)));
}

QByteArray identifierAtEnd(const QByteArray &name)
{
    constexpr int mostParts = 8;
    QByteArray rest = name;
    for (int part = 0; part < mostParts; ++part) {
        if (isIdentifier(rest))
            return rest;
        const qsizetype slash = rest.indexOf('/');
        if (slash < 0)
            break;
        rest.remove(0, slash + 1);
    }
    return {};
}

} // namespace

void CalendarZones::addLocation(const QByteArray &name, const QByteArray &location)
{
    if (!name.isEmpty() && !location.isEmpty())
        m_locations.insert(name, location);
}

QByteArray CalendarZones::ianaName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return {};
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    return m_known.size() < mostNames ? *m_known.insert(name, found(name)) : QByteArray();
}

QByteArray CalendarZones::found(const QByteArray &name) const
{
    if (QByteArray identifier = identifierAtEnd(name); !identifier.isEmpty())
        return identifier;
    if (QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(name); isIdentifier(ofWindows))
        return ofWindows;
    return identifierAtEnd(m_locations.value(name).left(longestName));
}

} // namespace bitacora
