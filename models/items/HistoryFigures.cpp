#include "HistoryFigures.h"

#include <utility>

namespace bitacora {

HistoryFigures::HistoryFigures(SessionRepository &sessions)
    : m_sessions(sessions)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HistoryFigures::announce);
}

void HistoryFigures::setFilter(const SessionFilter &filter)
{
    if (filter.client != m_filter.client)
        m_allIsRead = false;
    m_filter = filter;
    m_timer.stop();
    m_isStale = false;
    m_isOther = false;
}

void HistoryFigures::read()
{
    count();
}

void HistoryFigures::drop()
{
    m_shown = {};
    m_all = {};
    m_allIsRead = false;
    m_isStale = false;
}

void HistoryFigures::setStale()
{
    m_allIsRead = false;
    m_isStale = true;
    m_timer.start();
}

void HistoryFigures::announce()
{
    m_timer.stop();
    bringUpToDate();
    if (std::exchange(m_isOther, false))
        Q_EMIT changed();
}

const SessionStatistics &HistoryFigures::shown()
{
    bringUpToDate();
    return m_shown;
}

const SessionStatistics &HistoryFigures::all()
{
    bringUpToDate();
    return m_all;
}

void HistoryFigures::bringUpToDate()
{
    if (std::exchange(m_isStale, false) && count())
        m_isOther = true;
}

bool HistoryFigures::count()
{
    const SessionStatistics shownBefore = m_shown;
    const SessionStatistics allBefore = m_all;
    if (!m_allIsRead)
        m_all = of(m_filter.cleared());
    m_allIsRead = true;
    m_shown = m_filter.isNarrowed() ? of(m_filter) : m_all;
    return m_shown != shownBefore || m_all != allBefore;
}

SessionStatistics HistoryFigures::of(const SessionFilter &wanted)
{
    Result<SessionStatistics> read = m_sessions.statistics(wanted);
    if (read)
        return std::move(*read);
    Q_EMIT failed(read.error());
    return {};
}

} // namespace bitacora
