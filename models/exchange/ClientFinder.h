#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace bitacora {

/// Finds clients by what another program calls them.
class ClientFinder
{
public:
    /// `place` is what it is found as.
    void add(qsizetype place, const QString &name);

    /// Whose name it is, whatever the accents and the case.
    [[nodiscard]] QList<qsizetype> named(const QString &text) const;
    /// Whose whole name, of two words or more, stands in the text, such as "ABA with Mateo Luna"; a name that is a part of
    /// another one there does not count. Several where several are named.
    [[nodiscard]] QList<qsizetype> mentioned(const QString &text) const;

private:
    /// By the name as names are compared.
    QHash<QString, QList<qsizetype>> m_named;
};

} // namespace bitacora
