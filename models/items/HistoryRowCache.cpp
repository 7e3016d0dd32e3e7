#include "HistoryRowCache.h"

#include <algorithm>
#include <utility>

namespace bitacora {

HistoryRowCache::HistoryRowCache(SessionRepository &sessions)
    : m_sessions(sessions)
    , m_rows(capacity)
{
}

const SessionSummary &HistoryRowCache::row(const HistoryLayout &layout, qsizetype index)
{
    const qint64 id = layout.keys()[size_t(index)].id;
    if (!m_rows.contains(id))
        fetchPage(layout, index);
    const SessionSummary *found = m_rows.object(id);
    return found ? *found : m_blank;
}

void HistoryRowCache::fetchPage(const HistoryLayout &layout, qsizetype index)
{
    const qsizetype first = index / pageSize * pageSize;
    const qsizetype end = std::min(first + pageSize, layout.sessionCount());
    std::vector<qint64> ids;
    ids.reserve(size_t(end - first));
    for (qsizetype i = first; i < end; ++i)
        ids.push_back(layout.keys()[size_t(i)].id);

    ++m_fetchCount;
    Result<QList<SessionSummary>> rows = m_sessions.summaries(std::span<const qint64>(ids));
    if (!rows)
        m_error = rows.error();
    // A row that the store does not give stays blank, and is not asked for again at every repaint.
    for (const qint64 id : ids)
        m_rows.insert(id, new SessionSummary);
    if (!rows)
        return;
    for (SessionSummary &summary : *rows) {
        const qint64 id = summary.id.value;
        m_rows.insert(id, new SessionSummary(std::move(summary)));
    }
}

void HistoryRowCache::forget(const QList<SessionId> &ids)
{
    for (const SessionId id : ids)
        m_rows.remove(id.value);
}

void HistoryRowCache::clear()
{
    m_rows.clear();
}

std::optional<Error> HistoryRowCache::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

} // namespace bitacora
