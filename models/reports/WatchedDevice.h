#pragma once

#include <QIODevice>

namespace bitacora {

/// Passes what is written on to another device and remembers whether all of it arrived: QPdfWriter does not look.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice &target)
        : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_failed = m_failed || m_target.write(bytes, size) != size;
        return size;
    }

private:
    QIODevice &m_target;
    bool m_failed = false;
};

} // namespace bitacora
