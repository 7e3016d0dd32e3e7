#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// Words that occur nowhere but where a test typed them. They are worked out anew each time that they are asked for, so
/// that the test itself does not hold them.
class MarkerWords
{
public:
    /// The word of that number: letters alone, 14 of them.
    [[nodiscard]] static QString word(int number);
    /// How many words were asked for so far.
    [[nodiscard]] static int count();

    /// What of the words stands in the bytes, also a part of 8 bytes of one, in UTF-8 or UTF-16 of either order: the
    /// numbers of the words.
    [[nodiscard]] static QList<int> foundIn(const QByteArray &bytes);
};

} // namespace bitacora
