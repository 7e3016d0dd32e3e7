#pragma once

#include <QByteArray>
#include <QList>

namespace bitacora {

/// Takes the events of a server out of the bytes of its answer as they come ("Server-sent events", HTML Living
/// Standard, 9.2.6): wherever the network cuts them, inside a letter too.
class EventStream
{
public:
    /// Nobody sends a longer one; what is longer is not kept.
    static constexpr qsizetype maxEventBytes = 1'048'576;

    /// What each event says that these bytes complete.
    [[nodiscard]] QList<QByteArray> take(const QByteArray &bytes);
    /// An event was longer than it may be. There is nothing more to take.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    /// Overwrites what it holds.
    void wipe();

private:
    void endLine(QList<QByteArray> &events);

    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterReturn = false;
    bool m_isFirstLine = true;
    bool m_isTooLong = false;
};

} // namespace bitacora
