#include "EventStream.h"

namespace bitacora {

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray dataField = QByteArrayLiteral("data");

} // namespace

QList<QByteArray> EventStream::take(const QByteArray &bytes)
{
    QList<QByteArray> events;
    for (const char byte : bytes) {
        if (m_isTooLong)
            break;
        const bool endsPair = m_afterReturn && byte == '\n';
        m_afterReturn = byte == '\r';
        if (endsPair)
            continue;
        if (byte == '\n' || byte == '\r')
            endLine(events);
        else
            m_line.append(byte);
        m_isTooLong = m_line.size() + m_data.size() > maxEventBytes;
    }
    return events;
}

void EventStream::endLine(QList<QByteArray> &events)
{
    if (m_isFirstLine && m_line.startsWith(byteOrderMark))
        m_line.remove(0, byteOrderMark.size());
    m_isFirstLine = false;
    if (m_line.isEmpty()) {
        if (m_hasData)
            events.append(m_data);
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    if ((colon < 0 ? m_line : m_line.left(colon)) == dataField) {
        QByteArray value = colon < 0 ? QByteArray() : m_line.mid(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    }
    m_line.clear();
}

void EventStream::wipe()
{
    m_line.fill('\0');
    m_data.fill('\0');
    *this = EventStream();
}

} // namespace bitacora
