#pragma once

#include <QByteArray>

namespace bitacora {

struct ActivityEntry;

/// The hashes that bind each entry of the activity log to the one before it. Internal to the store.
class ActivityChain
{
public:
    /// What stands before the first entry.
    static QByteArray beginning();
    /// BLAKE2b-256 over the entry's fields, each with its length, and the hash of the entry before it.
    static QByteArray hash(const ActivityEntry &entry, const QByteArray &previous);
};

} // namespace bitacora
