#pragma once

#include <QString>

namespace bitacora {

/// A text prepared once, so that many queries can be tried on it quickly (see WordQuery).
struct SearchableText
{
    /// The folded words, each with a space before it.
    QString words;
    /// The decimal digits of the text, of whatever script, as ASCII.
    QString digits;

    static SearchableText of(const QString &text);
};

} // namespace bitacora
