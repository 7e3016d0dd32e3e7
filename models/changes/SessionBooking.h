#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "Series.h"
#include "Session.h"

#include <QCoreApplication>
#include <QList>

#include <memory>

namespace bitacora {

class ChangeStack;
class SeriesRepository;
class SessionRepository;

/// New sessions; undoing takes them away again and keeps them, with what was written in them since, for redoing.
class SessionBooking final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionChanges)
public:
    SessionBooking(SessionRepository &sessions, const QList<Session> &records);
    /// As one series, which comes back with them.
    SessionBooking(SessionRepository &sessions, SeriesRepository &repository, const Series &series,
                   const QList<Session> &records);

    /// Books them, as one step; returns them as stored.
    [[nodiscard]] static Result<QList<Session>> push(ChangeStack &stack, std::unique_ptr<SessionBooking> booking);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override;

    /// As the store has them once they are booked.
    [[nodiscard]] const QList<Session> &records() const { return m_records; }

private:
    [[nodiscard]] Result<QList<Session>> store();

    SessionRepository &m_sessions;
    /// Null when they are no series.
    SeriesRepository *m_repository = nullptr;
    Series m_series;
    QList<Session> m_records;
    ActivityKind m_kind = ActivityKind::SessionBooked;
};

} // namespace bitacora
