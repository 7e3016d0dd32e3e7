#pragma once

#include <QStringList>

namespace bitacora {

/// The e-mail addresses in a text, such as "a@example.org; b@example.org" or the lines of a letterhead, in its order.
/// None of them holds a space, a line break or another control character.
QStringList emailAddresses(const QString &text);

} // namespace bitacora
