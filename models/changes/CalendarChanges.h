#pragma once

#include "Calendar.h"
#include "Result.h"

#include <QCoreApplication>
#include <QList>

namespace bitacora {

class ChangeStack;
class CalendarRepository;

/// The changes that people make to calendars, each checked and undoable.
class CalendarChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CalendarChanges)
public:
    CalendarChanges(CalendarRepository &calendars, ChangeStack &stack);

    /// Puts it at the end of the list, whatever its position says; returns it as stored.
    [[nodiscard]] Result<Calendar> add(const Calendar &calendar);
    /// Everything but the position. Nothing happens when nothing differs.
    [[nodiscard]] Result<void> update(const Calendar &calendar);
    /// `order` names every calendar once. Nothing happens when that is the order already.
    [[nodiscard]] Result<void> reorder(const QList<CalendarId> &order);
    /// A calendar that is not shown keeps its sessions.
    [[nodiscard]] Result<void> setShown(CalendarId id, bool shown);

private:
    CalendarRepository &m_calendars;
    ChangeStack &m_stack;
};

} // namespace bitacora
