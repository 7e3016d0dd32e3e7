#pragma once

#include <QString>

namespace bitacora {

/// CLDR puts narrow and unbreakable spaces where people type plain ones, and not in every version.
inline QString plainSpaces(QString text)
{
    constexpr char16_t narrowNoBreakSpace = 0x202F;
    return text.replace(QChar(narrowNoBreakSpace), u' ').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace bitacora
