#include "Hardening.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
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

} // namespace bitacora
