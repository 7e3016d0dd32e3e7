#include "HistoryIndex.h"

#include <algorithm>

namespace bitacora {

qsizetype HistoryIndex::indexOf(const HistoryLayout &layout, qint64 id)
{
    if (!m_isBuilt) {
        if (++m_searches <= fewSearches)
            return layout.indexOfSession(id);
        build(layout);
    }
    if (m_byId.empty())
        return m_sparse.value(id, -1);
    return id >= 0 && id < qint64(m_byId.size()) ? m_byId[size_t(id)] : -1;
}

void HistoryIndex::forget()
{
    m_searches = 0;
    m_isBuilt = false;
    m_byId = {};
    m_sparse.clear();
}

void HistoryIndex::build(const HistoryLayout &layout)
{
    m_isBuilt = true;
    const std::vector<SessionKey> &keys = layout.keys();
    const auto [first, last] = std::minmax_element(
        keys.cbegin(), keys.cend(), [](const SessionKey &a, const SessionKey &b) { return a.id < b.id; });
    if (last == keys.cend())
        return;
    // A number below 0 is nobody's but somebody's who wrote it into the database.
    const bool isDense = first->id >= 0 && last->id / maxGap < layout.sessionCount();
    if (isDense)
        m_byId.assign(size_t(last->id) + 1, -1);
    for (size_t index = 0; index < keys.size(); ++index) {
        if (isDense)
            m_byId[size_t(keys[index].id)] = qint32(index);
        else
            m_sparse.insert(keys[index].id, qint32(index));
    }
}

} // namespace bitacora
