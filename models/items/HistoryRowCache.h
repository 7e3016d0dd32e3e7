#pragma once

#include "HistoryLayout.h"
#include "Result.h"

#include <QCache>

#include <optional>

namespace bitacora {

/// The rows of a timeline that were looked at last. What is asked for and not there is fetched together with its
/// neighbours; what was not asked for longest goes.
class HistoryRowCache
{
public:
    /// Rows fetched at once: two or three screens.
    static constexpr qsizetype pageSize = 100;
    /// Rows kept at most.
    static constexpr qsizetype capacity = 1500;

    explicit HistoryRowCache(SessionRepository &sessions);

    /// The session at an index of the layout, blank when the store fails (see takeError).
    /// Valid until the next call.
    const SessionSummary &row(const HistoryLayout &layout, qsizetype index);
    void forget(const QList<SessionId> &ids);
    void clear();
    /// Why the last fetch failed, once.
    std::optional<Error> takeError();

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// Pages that were fetched from the store so far.
    [[nodiscard]] qint64 fetchCount() const { return m_fetchCount; }

private:
    void fetchPage(const HistoryLayout &layout, qsizetype index);

    SessionRepository &m_sessions;
    QCache<qint64, SessionSummary> m_rows;
    SessionSummary m_blank;
    std::optional<Error> m_error;
    qint64 m_fetchCount = 0;
};

} // namespace bitacora
