#include "SessionIdSet.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr qint64 bitsInByte = 8;
// More than anybody books in a life; a higher one somebody has written into the database, and no memory would do.
constexpr qint64 highestId = 1LL << 30;

} // namespace

void SessionIdSet::insert(qint64 id)
{
    if (id < 0 || id > highestId)
        return;
    const qsizetype byte = qsizetype(id / bitsInByte);
    if (byte >= m_bits.size())
        m_bits.append(std::max(byte + 1 - m_bits.size(), m_bits.size()), '\0');
    m_bits[byte] = char(m_bits.at(byte) | (1 << (id % bitsInByte)));
}

void SessionIdSet::intersect(const SessionIdSet &other)
{
    m_bits.truncate(std::min(m_bits.size(), other.m_bits.size()));
    for (qsizetype byte = 0; byte < m_bits.size(); ++byte)
        m_bits[byte] = char(m_bits.at(byte) & other.m_bits.at(byte));
}

void SessionIdSet::subtract(const SessionIdSet &other)
{
    for (qsizetype byte = 0; byte < std::min(m_bits.size(), other.m_bits.size()); ++byte)
        m_bits[byte] = char(m_bits.at(byte) & ~other.m_bits.at(byte));
}

} // namespace bitacora
