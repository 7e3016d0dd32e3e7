#include "TextChange.h"

#include <algorithm>

namespace bitacora {

TextChange TextChange::between(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
        ++same;
    return {start, before.size() - same, after.size() - same};
}

} // namespace bitacora
