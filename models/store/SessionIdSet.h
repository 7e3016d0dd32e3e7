#pragma once

#include <QByteArray>

namespace bitacora {

/// A set of session ids as one bit an id, the way SQL's has_bit(set, id) reads it. Ids are never used
/// again and so lie close together: a hundred thousand take 12 kB. Internal to the store.
class SessionIdSet
{
public:
    void insert(qint64 id);
    /// Keeps what both have.
    void intersect(const SessionIdSet &other);
    /// Leaves out what the other has.
    void subtract(const SessionIdSet &other);
    [[nodiscard]] bool isEmpty() const { return m_bits.count('\0') == m_bits.size(); }
    [[nodiscard]] const QByteArray &bits() const { return m_bits; }

private:
    QByteArray m_bits;
};

} // namespace bitacora
