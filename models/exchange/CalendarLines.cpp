#include "CalendarLines.h"

#include "ImportText.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int hundredPercent = 100;

bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

CalendarLines::CalendarLines(QByteArray text)
    : m_text(std::move(text))
{
    constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
}

QByteArrayView CalendarLines::physicalLine()
{
    const char *begin = m_text.constData() + m_at;
    const char *const last = m_text.constData() + m_text.size();
    const char *end = std::find_if(begin, last, endsLine);
    const QByteArrayView line(begin, end - begin);
    if (end != last && *end == '\r')
        ++end;
    if (end != last && *end == '\n' && (end == begin || *(end - 1) == '\r' || line.end() == end))
        ++end;
    m_at = end - m_text.constData();
    return line;
}

bool CalendarLines::isFolded() const
{
    return m_at < m_text.size() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t');
}

std::optional<QByteArray> CalendarLines::next()
{
    m_wasCut = false;
    while (m_at < m_text.size()) {
        QByteArray line = physicalLine().toByteArray();
        while (isFolded()) {
            const QByteArrayView more = physicalLine().sliced(1);
            const qsizetype left = std::max<qsizetype>(maxLineBytes - line.size(), 0);
            m_wasCut = m_wasCut || more.size() > left;
            line += more.first(std::min(left, more.size()));
        }
        if (line.size() > maxLineBytes) {
            m_wasCut = true;
            line.truncate(maxLineBytes);
        }
        if (!line.trimmed().isEmpty())
            return ImportText::lineInUtf8(line);
    }
    return std::nullopt;
}

int CalendarLines::percent() const
{
    return m_text.isEmpty() ? hundredPercent : int(m_at * hundredPercent / m_text.size());
}

QByteArray CalendarLines::nameOf(const QByteArray &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char byte) { return byte == ':' || byte == ';'; });
    return line.first(end - line.begin()).trimmed().toUpper();
}

} // namespace bitacora
