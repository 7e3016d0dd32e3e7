#pragma once

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

    Result<Calendar> add(const Calendar &calendar);
    Result<Calendar> update(const Calendar &calendar);
    [[nodiscard]] Result<QList<Calendar>> all() const;
    [[nodiscard]] Result<Calendar> find(CalendarId id) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::CalendarId> &ids);

private:
    StoreContext &m_context;
};

} // namespace bitacora
