#include "Hardening.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bitacora {

void disableCoreDumps()
{
    constexpr rlimit none {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // A handler that core dumps are piped to ignores the limit, but not this; it also forbids ptrace.
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

bool overwriteFreedMemory()
{
#ifdef __GLIBC__
    // See mallopt(3). Which byte does not matter.
    constexpr int filling = 0xa5;
    return mallopt(M_PERTURB, filling) != 0;
#else
    return false;
#endif
}

} // namespace bitacora
