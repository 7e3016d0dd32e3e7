#pragma once

#include <QtGlobal>

#include <span>

namespace bitacora {

/// The same numbers everywhere for the same seed (SplitMix64, Steele, Lea and Flood 2014): what the
/// standard library's distributions give differs from one compiler to the next.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    {
    }
    /// A stream of its own for one part of the sample, so that a part stays the same when another changes.
    SampleRandom(quint64 seed, quint64 part, quint64 place = 0)
        : m_state(seed)
    {
        m_state = next() ^ (part * partStep);
        m_state = next() ^ (place * placeStep);
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1; bound is at least 1. (The bias of the remainder is far below what a sample shows.)
    int below(int bound) { return int(next() % quint64(bound)); }
    /// first to last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T &pick(std::span<const T> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }

private:
    static constexpr quint64 partStep = 0xD1342543DE82EF95;
    static constexpr quint64 placeStep = 0x2545F4914F6CDD1D;
    quint64 m_state;
};

} // namespace bitacora
