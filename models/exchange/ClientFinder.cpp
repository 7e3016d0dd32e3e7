#include "ClientFinder.h"

#include "ImportRows.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

void ClientFinder::add(qsizetype place, const QString &name)
{
    m_named[ImportRows::nameKey(name)].append(place);
}

QList<qsizetype> ClientFinder::named(const QString &text) const
{
    return m_named.value(ImportRows::nameKey(text));
}

QList<qsizetype> ClientFinder::mentioned(const QString &text) const
{
    const QString words = u' ' + ImportRows::nameKey(text) + u' ';
    QStringList names;
    for (auto name = m_named.cbegin(); name != m_named.cend(); ++name) {
        // A first name alone is anybody's.
        if (name.key().contains(u' ') && words.contains(u' ' + name.key() + u' '))
            names.append(name.key());
    }
    QList<qsizetype> found;
    for (const QString &name : std::as_const(names)) {
        const bool isWithinAnother = std::any_of(names.cbegin(), names.cend(), [&name](const QString &other) {
            return other != name && (u' ' + other + u' ').contains(u' ' + name + u' ');
        });
        if (!isWithinAnother)
            found += m_named.value(name);
    }
    return found;
}

} // namespace bitacora
