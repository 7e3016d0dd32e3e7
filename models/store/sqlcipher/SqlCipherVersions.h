#pragma once

#include <QString>

namespace bitacora {

/// What the program was linked with, for Help > About and --version.
struct SqlCipherVersions
{
    /// For example "4.14.0 community".
    QString sqlCipher;
    /// For example "3.51.3".
    QString sqlite;
};

SqlCipherVersions sqlCipherVersions();

} // namespace bitacora
