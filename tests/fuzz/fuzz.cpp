// A fuzzer for one of the inputs: which one its build names (see CMakeLists.txt). Clang's libFuzzer calls it.
#include "HostileInput.h"
#include "Mutation.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QRandomGenerator>

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

// What reads a practice may ask the application for something.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

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

// libFuzzer's own mutations, which this replaces.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

// Every other time what knows JSON alters it: Qt's parser tells libFuzzer nothing about the way into a document.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    QRandomGenerator random(seed);
    constexpr int everyOther = 2;
    if (random.bounded(everyOther) == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray altered =
        bitacora::mutated({QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))}, random);
    const auto length = std::min(std::size_t(altered.size()), maxSize);
    std::copy_n(altered.cbegin(), length, data);
    return length;
}
