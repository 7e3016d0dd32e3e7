#pragma once

#include "ActivityKind.h"
#include "Calendar.h"
#include "RecordChange.h"
#include "Result.h"

#include <QList>
#include <QObject>

namespace bitacora {

struct StoreContext;

/// The calendars of a practice, in the practitioner's own order.
class CalendarRepository : public QObject
{
    Q_OBJECT

public:
    explicit CalendarRepository(StoreContext &context);

    /// One with a valid id takes that id again.
    [[nodiscard]] Result<Calendar> add(const Calendar &calendar, ActivityKind kind = ActivityKind::CalendarChanged);
    [[nodiscard]] Result<Calendar> update(const Calendar &calendar, ActivityKind kind = ActivityKind::CalendarChanged);
    /// Only one that no session was ever booked with can go.
    [[nodiscard]] Result<void> remove(CalendarId id, ActivityKind kind = ActivityKind::CalendarChanged);
    /// Gives each its place in the list. RecordNotFound unless `order` names every one once.
    [[nodiscard]] Result<void> reorder(const QList<CalendarId> &order,
                                       ActivityKind kind = ActivityKind::CalendarChanged);
    [[nodiscard]] Result<QList<Calendar>> all() const;
    [[nodiscard]] Result<Calendar> find(CalendarId id) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::CalendarId> &ids);

private:
    StoreContext &m_context;
};

} // namespace bitacora
