#pragma once

#include <QStringView>

namespace bitacora {

/// From where to where two texts differ.
struct TextChange
{
    qsizetype start = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;

    static TextChange between(QStringView before, QStringView after);
    [[nodiscard]] qsizetype shift() const { return newEnd - oldEnd; }
};

} // namespace bitacora
