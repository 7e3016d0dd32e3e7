#include "CalendarsSection.h"

#include "CalendarRepository.h"
#include "ColorField.h"
#include "EditForm.h"
#include "FormField.h"
#include "OpenPractice.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString nameKey = u"name"_s;
const QString colorKey = u"color"_s;
/// The rules say how long a name may be; this only keeps a pasted book out.
constexpr int longestText = 500;

} // namespace

CalendarsSection::CalendarsSection(OpenPractice &practice, QWidget *parent)
    : RecordsSection(practice, u"settings.calendar"_s, parent)
{
    auto *name = new QLineEdit(form());
    name->setMaxLength(longestText);
    form()->addField(nameKey, name);
    form()->addField(colorKey, new ColorField(form()));
    connect(&practice.practice().calendars(), &CalendarRepository::changed, this, &CalendarsSection::load);
    start();
}

Result<QList<RecordEntry>> CalendarsSection::entries() const
{
    const auto calendars = practice().practice().calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    QList<RecordEntry> entries;
    for (const Calendar &calendar : *calendars)
        entries.append({calendar.id.value, calendar.name, calendar.color, calendar.shown});
    return entries;
}

Calendar CalendarsSection::fresh() const
{
    Calendar calendar;
    QStringList used;
    if (const auto calendars = practice().practice().calendars().all()) {
        for (const Calendar &each : *calendars)
            used.append(each.color);
    }
    calendar.color = ColorField::unusedColor(used);
    return calendar;
}

Result<void> CalendarsSection::fill(qint64 id)
{
    const auto calendar = id == 0 ? Result<Calendar>(fresh()) : practice().practice().calendars().find({id});
    if (!calendar)
        return Failure(calendar.error());
    form()->setText(nameKey, calendar->name);
    form()->setText(colorKey, calendar->color);
    return {};
}

Result<qint64> CalendarsSection::store(qint64 id)
{
    auto calendar = id == 0 ? Result<Calendar>(Calendar()) : practice().practice().calendars().find({id});
    if (!calendar)
        return Failure(calendar.error());
    // Only what was typed: the rest may have been changed, or taken back, meanwhile.
    if (form()->isChanged(nameKey))
        calendar->name = form()->text(nameKey);
    if (form()->isChanged(colorKey))
        calendar->color = form()->text(colorKey);
    if (id == 0) {
        const auto added = practice().calendarChanges().add(*calendar);
        if (!added)
            return Failure(added.error());
        return added->id.value;
    }
    if (const auto done = practice().calendarChanges().update(*calendar); !done)
        return Failure(done.error());
    return id;
}

Result<void> CalendarsSection::reorder(const QList<qint64> &ids)
{
    QList<CalendarId> order;
    for (const qint64 id : ids)
        order.append(CalendarId {id});
    return practice().calendarChanges().reorder(order);
}

Result<void> CalendarsSection::setActive(qint64 id, bool active)
{
    return practice().calendarChanges().setShown({id}, active);
}

void CalendarsSection::retranslate()
{
    //: The calendars that sessions are kept in
    setHeading(tr("Calendars"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("color hide show"));
    //: A calendar that the page with the calendar does not show
    list()->setWords({tr("Calendars"), tr("Add calendar"), tr("hidden"), tr("Hide"), tr("Show")});
    form()->field(nameKey)->setLabel(tr("Name"));
    form()->field(nameKey)->setHint(tr("Such as “Home visits” or “Clinic”."));
    form()->field(colorKey)->setLabel(tr("Color"));
    load();
}

} // namespace bitacora
