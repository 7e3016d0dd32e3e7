#include "PassingTime.h"

#include "Clock.h"
#include "LocalNow.h"
#include "SessionRepository.h"

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

constexpr qint64 minuteMs = 60'000;
/// A session that begins at the full minute is over its beginning a second later.
constexpr qint64 afterFullMinuteMs = 1'000;
/// How far ahead it is known when the next session begins.
constexpr qint64 lookAheadSeconds = 86'400;

} // namespace

PassingTime::PassingTime(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(localNow(clock).date())
    , m_seen(clock.now().toSecsSinceEpoch())
{
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &PassingTime::look);
}

PassingTime::PassingTime(const SessionRepository &sessions, const Clock &clock, QObject *parent)
    : PassingTime(clock, parent)
{
    m_sessions = &sessions;
    // Another session may be the next one now.
    connect(&sessions, &SessionRepository::changed, this, [this] { m_quietUntil = 0; });
}

void PassingTime::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        look();
    else
        m_minute.stop();
}

void PassingTime::look()
{
    lookSoon();
    if (m_sessions)
        lookAtSessions(m_clock.now().toSecsSinceEpoch());
    lookAtDay();
}

void PassingTime::lookSoon()
{
    if (!m_isWatched)
        return;
    const qint64 sinceMinute = m_clock.now().toMSecsSinceEpoch() % minuteMs;
    const qint64 wait = sinceMinute < afterFullMinuteMs ? afterFullMinuteMs : minuteMs + afterFullMinuteMs;
    m_minute.start(int(wait - sinceMinute));
}

void PassingTime::lookAtSessions(qint64 now)
{
    const bool isQuiet = now >= m_seen && now <= m_quietUntil;
    if (now == m_seen || isQuiet) {
        m_seen = now;
        return;
    }
    ++m_questions;
    const auto spans = m_sessions->spans(std::min(m_seen, now), now + lookAheadSeconds);
    if (!spans) {
        Q_EMIT failed(spans.error());
        return;
    }
    // At its very beginning a session is still to come.
    const auto [from, to] = std::pair(std::min(m_seen, now), std::max(m_seen, now));
    QList<SessionId> began;
    m_quietUntil = now + lookAheadSeconds;
    for (const SessionSpan &span : *spans) {
        if (span.start >= from && span.start < to)
            began.append(span.id);
        if (span.start >= now)
            m_quietUntil = std::min(m_quietUntil, span.start);
    }
    m_seen = now;
    if (!began.isEmpty())
        Q_EMIT sessionsBegan(began);
}

void PassingTime::lookAtDay()
{
    const QDate before = m_day;
    m_day = localNow(m_clock).date();
    if (m_day != before)
        Q_EMIT dayPassed(before);
}

} // namespace bitacora
