#pragma once

#include "SessionFilter.h"
#include "SessionRepository.h"

#include <QObject>
#include <QTimer>

namespace bitacora {

/// The statistics of a timeline: of what its filter shows, and of the same client (or practice) without it. After a
/// change they are counted when somebody asks, or else when the event loop has repainted the rows, because counting a
/// large practice takes longer than painting a row.
class HistoryFigures : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFigures(SessionRepository &sessions);

    /// Nothing is counted before read() or a question.
    void setFilter(const SessionFilter &filter);
    /// Counts at once, and says nothing.
    void read();
    /// There is nothing to count, since the list could not be read.
    void drop();
    /// Sessions were changed.
    void setStale();
    /// Counts what is stale at once, and says so where it is other than it was.
    void announce();

    [[nodiscard]] const SessionStatistics &shown();
    [[nodiscard]] const SessionStatistics &all();

Q_SIGNALS:
    void changed();
    void failed(const bitacora::Error &error);

private:
    void bringUpToDate();
    /// Whether the figures are other than they were. Those of all are read only when they are not known.
    bool count();
    [[nodiscard]] SessionStatistics of(const SessionFilter &wanted);

    SessionRepository &m_sessions;
    SessionFilter m_filter;
    SessionStatistics m_shown;
    SessionStatistics m_all;
    /// Whether `m_all` is of this filter's client.
    bool m_allIsRead = false;
    bool m_isStale = false;
    /// Other than what was announced.
    bool m_isOther = false;
    QTimer m_timer;
};

} // namespace bitacora
