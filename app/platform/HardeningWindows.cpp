#include "Hardening.h"

#include <windows.h>

namespace bitacora {

void disableCoreDumps()
{
    // Windows Error Reporting would otherwise offer to keep a dump.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

bool overwriteFreedMemory()
{
    return false;
}

} // namespace bitacora
