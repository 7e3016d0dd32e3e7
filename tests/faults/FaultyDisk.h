#pragma once

#include "WatchedDisk.h"

#include <atomic>
#include <limits>
#include <optional>

namespace bitacora {

/// A disk that fails when it is told to.
class FaultyDisk final : public DiskWatcher
{
public:
    enum class Fault {
        /// The n-th call alone fails, as a disk does that has a bad moment.
        Once,
        /// From the n-th call on there is no room for anything.
        Full,
        /// From the n-th call on nothing answers, as a disk does that was pulled out.
        Gone,
    };

    /// Counts from here on; the first call is 1.
    void failAt(int call, Fault fault)
    {
        m_fault = fault;
        m_failing = call;
        m_calls = 0;
        m_failed = 0;
    }
    /// From now on calls of this kind alone are counted, and fail.
    void watchOnly(DiskCall kind) { m_kind = kind; }
    /// All is well again.
    void recover() { m_failing = never; }
    /// Neither fails nor counts as long as somebody else is looking.
    void pause(bool isPaused) { m_isPaused = isPaused; }

    /// Since failAt().
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int failed() const { return m_failed; }

    int before(DiskCall call, const QByteArray &path) override;

private:
    static constexpr int never = std::numeric_limits<int>::max();

    Fault m_fault = Fault::Once;
    /// All kinds without one.
    std::optional<DiskCall> m_kind;
    int m_failing = never;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_failed = 0;
    bool m_isPaused = false;
};

} // namespace bitacora
