#pragma once

#include <QDateTime>

#include <chrono>

namespace bitacora {

/// When the store took what is being typed: what follows soon enough is one step with it.
class TypedAt
{
public:
    /// Longest pause between two savings that are undone together.
    static constexpr std::chrono::seconds mergeWindow {10};

    void set(const QDateTime &writtenAt) { m_writtenAt = writtenAt; }

    /// Goes on until `later`; false, and nothing changes, when the pause before it was too long.
    bool extendTo(const TypedAt &later)
    {
        if (m_writtenAt.msecsTo(later.m_writtenAt) > std::chrono::milliseconds(mergeWindow).count())
            return false;
        m_writtenAt = later.m_writtenAt;
        return true;
    }

private:
    QDateTime m_writtenAt;
};

} // namespace bitacora
