#include "FaultyDisk.h"

#include <sqlite3.h>

namespace bitacora {

namespace {

// What SQLite's own layers say when that goes wrong.
int brokenCode(DiskCall call)
{
    switch (call) {
    case DiskCall::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Read:
        return SQLITE_IOERR_READ;
    case DiskCall::Write:
        return SQLITE_IOERR_WRITE;
    case DiskCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::Size:
        return SQLITE_IOERR_FSTAT;
    case DiskCall::Remove:
        return SQLITE_IOERR_DELETE;
    case DiskCall::Look:
        return SQLITE_IOERR_ACCESS;
    case DiskCall::Share:
        return SQLITE_IOERR_SHMMAP;
    }
    return SQLITE_IOERR;
}

} // namespace

int FaultyDisk::before(DiskCall call, const QByteArray &path)
{
    Q_UNUSED(path)
    if (m_isPaused || (m_kind && *m_kind != call))
        return SQLITE_OK;
    // A backup is verified on several threads.
    const int number = ++m_calls;
    const bool isDue = m_fault == Fault::Once ? number == m_failing : number >= m_failing;
    // A full disk can still be read.
    if (!isDue || (m_fault == Fault::Full && call != DiskCall::Write))
        return SQLITE_OK;
    ++m_failed;
    return m_fault == Fault::Full ? SQLITE_FULL : brokenCode(call);
}

} // namespace bitacora
