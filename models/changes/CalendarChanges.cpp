#include "CalendarChanges.h"

#include "CalendarRepository.h"
#include "ChangeStack.h"
#include "RecordAddition.h"
#include "RecordEdit.h"
#include "RecordOrder.h"

#include <algorithm>

namespace bitacora {

CalendarChanges::CalendarChanges(CalendarRepository &calendars, ChangeStack &stack)
    : m_calendars(calendars)
    , m_stack(stack)
{
}

Result<Calendar> CalendarChanges::add(const Calendar &calendar)
{
    const Result<QList<Calendar>> known = m_calendars.all();
    if (!known)
        return Failure(known.error());
    Calendar added = calendar;
    added.id = {};
    added.position = known->isEmpty() ? 0 : known->constLast().position + 1;
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("adding a calendar");
    };
    auto addition = std::make_unique<RecordAddition<CalendarRepository, Calendar>>(
        m_calendars, added, ActivityKind::CalendarChanged, words);
    const auto &change = *addition;
    const Result<void> pushed = m_stack.push(std::move(addition));
    if (!pushed)
        return Failure(pushed.error());
    return change.record();
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
    const Result<QList<Calendar>> known = m_calendars.all();
    if (!known)
        return Failure(known.error());
    QList<CalendarId> before;
    for (const Calendar &calendar : *known)
        before.append(calendar.id);
    if (order == before)
        return {};
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the order of the calendars");
    };
    return m_stack.push(std::make_unique<RecordOrder<CalendarRepository, CalendarId>>(
        m_calendars, before, order, ActivityKind::CalendarChanged, words));
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
