#pragma once

#include "Practice.h"
#include "Result.h"
#include "Session.h"

#include <QMap>
#include <QString>

namespace bitacora {

/// What a person does in a practice over and over; a round is the number of the time. It is stored when it returns.
/// The practice must have been made by a SigningFixture.
class DayOfWork
{
public:
    /// Types in the note of a session, and books others after its pattern.
    DayOfWork(Practice &practice, SessionId typedIn);

    [[nodiscard]] Result<void> type(qint64 round);
    /// Which session was booked.
    [[nodiscard]] Result<qint64> book(qint64 round);
    /// Of which session.
    [[nodiscard]] Result<qint64> sign(qint64 round);
    /// Which client is gone.
    [[nodiscard]] Result<qint64> erase(qint64 round);

private:
    [[nodiscard]] Result<Session> newSession(qint64 round) const;

    Practice &m_practice;
    SessionId m_typedIn;
};

/// What was said to be stored, by the round and, as each of the above returned it, the number.
struct Promises
{
    qint64 typed = -1;
    QMap<qint64, qint64> booked;
    QMap<qint64, qint64> notes;
    QMap<qint64, qint64> erased;

    /// The first that was not kept, in words; nothing when all were.
    [[nodiscard]] QString broken(const Practice &practice, SessionId typedIn) const;
    [[nodiscard]] qint64 lastRound() const { return std::max(typed, booked.isEmpty() ? -1 : booked.lastKey()); }
    [[nodiscard]] qsizetype count() const
    {
        return (typed >= 0 ? 1 : 0) + booked.size() + notes.size() + erased.size();
    }
};

} // namespace bitacora
