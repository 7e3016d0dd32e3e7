#include "CalendarChanges.h"

#include "CalendarRepository.h"
#include "ChangeStack.h"
#include "ListChanges.h"
#include "RecordEdit.h"

namespace bitacora {

CalendarChanges::CalendarChanges(CalendarRepository &calendars, ChangeStack &stack)
    : m_calendars(calendars)
    , m_stack(stack)
{
}

Result<Calendar> CalendarChanges::add(const Calendar &calendar)
{
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("adding a calendar");
    };
    return ListChanges::add(m_calendars, m_stack, calendar, ActivityKind::CalendarChanged, words);
}

Result<void> CalendarChanges::update(const Calendar &calendar)
{
    const Result<Calendar> before = m_calendars.find(calendar.id);
    if (!before)
        return Failure(before.error());
    if (!fieldsDiffer(*before, calendar))
        return {};
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing a calendar");
    };
    return m_stack.push(std::make_unique<RecordEdit<CalendarRepository, Calendar>>(
        m_calendars, *before, calendar, ActivityKind::CalendarChanged, words));
}

Result<void> CalendarChanges::reorder(const QList<CalendarId> &order)
{
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the order of the calendars");
    };
    return ListChanges::reorder(m_calendars, m_stack, order, ActivityKind::CalendarChanged, words);
}

Result<void> CalendarChanges::setShown(CalendarId id, bool shown)
{
    const Result<Calendar> before = m_calendars.find(id);
    if (!before)
        return Failure(before.error());
    if (before->shown == shown)
        return {};
    Calendar after = *before;
    after.shown = shown;
    const auto on = [] {
        //: After "Undo" or "Redo".
        return tr("showing a calendar");
    };
    const auto off = [] {
        //: After "Undo" or "Redo".
        return tr("hiding a calendar");
    };
    using Edit = RecordEdit<CalendarRepository, Calendar>;
    const Edit::Words words = shown ? Edit::Words(on) : Edit::Words(off);
    return m_stack.push(std::make_unique<Edit>(m_calendars, *before, after, ActivityKind::CalendarChanged, words));
}

} // namespace bitacora
