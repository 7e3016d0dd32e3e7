#pragma once

#include "SearchableText.h"

#include <QString>
#include <QStringList>

namespace bitacora {

/// What a person typed to search with, prepared once for many texts. The rules are those of matchesWords().
class WordQuery
{
public:
    explicit WordQuery(const QString &query);
    [[nodiscard]] bool matches(const SearchableText &text) const;

private:
    /// Folded, each with a space before it.
    QStringList m_beginnings;
    /// Empty when the query holds letters.
    QString m_digits;
};

} // namespace bitacora
