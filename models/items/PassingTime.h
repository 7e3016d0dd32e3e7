#pragma once

#include "Error.h"
#include "Identifier.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QTimer>

namespace bitacora {

class Clock;
class SessionRepository;

/// Tells a page what the time that goes by has changed: sessions that began, and days. It looks once a minute while
/// the page is watched, and asks the store only when a session may have begun since; unwatched it does nothing, and
/// makes up for that when the page is watched again.
class PassingTime : public QObject
{
    Q_OBJECT

public:
    PassingTime(const SessionRepository &sessions, const Clock &clock, QObject *parent = nullptr);
    /// Tells of days alone, and asks the store nothing.
    explicit PassingTime(const Clock &clock, QObject *parent = nullptr);

    void setWatched(bool watched);
    /// What was today, where the computer is, at the last look.
    [[nodiscard]] QDate day() const { return m_day; }
    /// How often the store was asked so far.
    [[nodiscard]] qint64 questionCount() const { return m_questions; }

public Q_SLOTS:
    /// Comes by itself, shortly after each full minute.
    void look();

Q_SIGNALS:
    /// They were to come at the last look, and are not any more; or, after the computer's clock was set back, are
    /// again. In order of time.
    void sessionsBegan(const QList<bitacora::SessionId> &sessions);
    /// `before` was today at the last look.
    void dayPassed(QDate before);
    void failed(const bitacora::Error &error);

private:
    void lookSoon();
    void lookAtSessions(qint64 now);
    void lookAtDay();

    /// Null where only days are followed.
    const SessionRepository *m_sessions = nullptr;
    const Clock &m_clock;
    QTimer m_minute;
    bool m_isWatched = false;
    QDate m_day;
    /// The instant (in seconds since the epoch) of the last look.
    qint64 m_seen;
    /// No session begins from the last look until here; in the past when that is not known.
    qint64 m_quietUntil = 0;
    qint64 m_questions = 0;
};

} // namespace bitacora
