// A fuzzer for one of the inputs: which one its build names (see CMakeLists.txt). Clang's libFuzzer calls it.
#include "HostileInput.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const bitacora::HostileInput &input()
{
    const auto &all = bitacora::hostileInputs();
    const auto found = std::find_if(all.cbegin(), all.cend(), [](const bitacora::HostileInput &one) {
        return one.name == QLatin1String(BITACORA_FUZZ_INPUT);
    });
    if (found == all.cend())
        std::abort();
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bitacora::HostileInput &taking = input();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const QString wrong = taking.take(bytes); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}
