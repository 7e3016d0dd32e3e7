#pragma once

#include <QtGlobal>

namespace bitacora {

/// How often a test of faults goes round: a few times in every run of the tests, often with `./dev test --long`.
inline int faultRounds(int plain, int thorough)
{
    return qEnvironmentVariableIsSet("BITACORA_LONG_TESTS") ? thorough : plain;
}

} // namespace bitacora
