#pragma once

#include "OpenPractice.h"
#include "PracticeFixture.h"
#include "SessionRepository.h"

#include <memory>

namespace bitacora {

inline const QByteArray newYork("America/New_York");

/// A practice with one series, and what is done to it.
class SeriesFixture
{
protected:
    static constexpr int weeks = 6;

    /// The practice anew.
    void start();
    [[nodiscard]] SessionRepository &sessions() const { return m_open->practice().sessions(); }
    [[nodiscard]] SeriesChanges &changes() const { return m_open->seriesChanges(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] Session stored(int index) const { return sessions().find(m_ids.at(index)).value(); }
    [[nodiscard]] QList<Session> all() const { return sessions().find(std::span<const SessionId>(m_ids)).value(); }
    void setStatus(int index, SessionStatus status) const;
    /// The session `days` later, at `time`, with as much done to the others of the scope.
    [[nodiscard]] SeriesPlan move(int index, int days, QTime time, SeriesScope scope) const;
    void moveNow(int index, int days, QTime time, SeriesScope scope) const;
    [[nodiscard]] QDateTime wall(int index) const { return stored(index).start.wall(); }
    [[nodiscard]] QDate usualDay(int index) const { return m_first.addDays(7 * index); }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    ClientId m_client;
    QList<SessionId> m_ids;
    // The clock goes back on the first Sunday of November, between the third and the fourth.
    const QDate m_first {2026, 10, 13};
};

} // namespace bitacora
