#pragma once

#include <QStringView>

namespace bitacora {

/// QSQLITE's connect options; each name is also understood with the prefix QSQLCIPHER_.
struct SqlCipherOptions
{
    static constexpr int defaultBusyTimeout = 5000;
    static constexpr int defaultRegexpCacheSize = 25;

    bool readOnly = false;
    bool uri = false;
    bool sharedCache = false;
    bool noFollow = false;
    bool extendedResultCodes = true;
    /// Whether lower() and upper() know letters beyond ASCII (QSQLITE since Qt 6.8).
    bool caseFolding = false;
    bool regexp = false;
    /// How many compiled patterns the function regexp keeps.
    int regexpCacheSize = defaultRegexpCacheSize;
    /// Milliseconds that a statement waits for another connection's lock.
    int busyTimeout = defaultBusyTimeout;

    /// From "NAME[=VALUE];...". Warns about a name that it does not know, as QSQLITE does, and goes on.
    static SqlCipherOptions fromString(QStringView text);
};

} // namespace bitacora
