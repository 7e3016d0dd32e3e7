#include "CalendarsSection.h"

#include "CalendarRepository.h"
#include "ColorField.h"
#include "EditForm.h"
#include "FormField.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "RecordList.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString nameKey = u"name"_s;
const QString colorKey = u"color"_s;
/// The rules say how long a name may be; this only keeps a pasted book out.
constexpr int longestText = 500;

} // namespace

CalendarsSection::CalendarsSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_list(new RecordList(this))
    , m_form(new EditForm(practice.practice().settings(), u"settings.calendar"_s, this))
    , m_messages(new MessageBar(this))
{
    content()->addWidget(m_list);
    content()->addWidget(m_form);
    content()->addWidget(m_messages);
    auto *name = new QLineEdit(m_form);
    name->setMaxLength(longestText);
    m_form->addField(nameKey, name);
    m_form->addField(colorKey, new ColorField(m_form));
    m_form->finish();
    connect(m_form, &EditForm::accepted, this, &CalendarsSection::store);
    connect(m_form, &EditForm::closed, this, [this] {
        m_form->putAway();
        focusList();
    });
    connect(m_list, &RecordList::addRequested, this, [this] { edit(fresh()); });
    connect(m_list, &RecordList::editRequested, this, [this](qint64 id) {
        if (const auto calendar = m_practice.practice().calendars().find({id}))
            edit(*calendar);
    });
    connect(m_list, &RecordList::orderRequested, this, [this](const QList<qint64> &ids) {
        QList<CalendarId> order;
        for (const qint64 id : ids)
            order.append(CalendarId {id});
        report(m_practice.calendarChanges().reorder(order));
    });
    connect(m_list, &RecordList::activeRequested, this,
            [this](qint64 id, bool shown) { report(m_practice.calendarChanges().setShown({id}, shown)); });
    connect(&practice.practice().calendars(), &CalendarRepository::changed, this, &CalendarsSection::load);
    retranslate();
    restore();
}

void CalendarsSection::load()
{
    const auto calendars = m_practice.practice().calendars().all();
    if (!calendars) {
        m_messages->showError(calendars.error());
        return;
    }
    QList<RecordEntry> entries;
    for (const Calendar &calendar : *calendars)
        entries.append({calendar.id.value, calendar.name, calendar.color, calendar.shown});
    m_list->setEntries(entries);
}

Calendar CalendarsSection::fresh() const
{
    Calendar calendar;
    QStringList used;
    if (const auto calendars = m_practice.practice().calendars().all()) {
        for (const Calendar &each : *calendars)
            used.append(each.color);
    }
    calendar.color = ColorField::unusedColor(used);
    return calendar;
}

void CalendarsSection::showRecord(const Calendar &calendar)
{
    m_form->setText(nameKey, calendar.name);
    m_form->setText(colorKey, calendar.color);
    m_form->begin(calendar.id.value);
}

void CalendarsSection::edit(const Calendar &calendar)
{
    m_messages->clear();
    // One that is being typed is gone on with.
    if (!m_form->isTyped())
        showRecord(calendar);
    m_form->focusFirst();
}

void CalendarsSection::restore()
{
    const auto id = m_form->openDraft();
    if (!id)
        return;
    if (*id == 0)
        showRecord(fresh());
    else if (const auto calendar = m_practice.practice().calendars().find({*id}))
        showRecord(*calendar);
}

void CalendarsSection::store()
{
    m_form->clearErrors();
    Calendar calendar;
    if (m_form->id() != 0) {
        const auto stored = m_practice.practice().calendars().find({m_form->id()});
        if (!stored) {
            m_messages->showError(stored.error());
            return;
        }
        calendar = *stored;
    }
    // Only what was typed: the rest may have been changed, or taken back, meanwhile.
    if (m_form->isChanged(nameKey))
        calendar.name = m_form->text(nameKey);
    if (m_form->isChanged(colorKey))
        calendar.color = m_form->text(colorKey);
    Result<void> done;
    qint64 id = calendar.id.value;
    if (calendar.id.isValid()) {
        done = m_practice.calendarChanges().update(calendar);
    } else if (const auto added = m_practice.calendarChanges().add(calendar)) {
        id = added->id.value;
    } else {
        done = Failure(added.error());
    }
    if (!done && m_form->showError(done.error()))
        return;
    report(done);
    if (!done)
        return;
    m_form->end();
    focusList();
    m_list->select(id);
}

void CalendarsSection::focusList()
{
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

void CalendarsSection::report(const Result<void> &done)
{
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    showSaved();
}

bool CalendarsSection::flush()
{
    return m_form->flush();
}

void CalendarsSection::retranslate()
{
    //: The calendars that sessions are kept in
    setHeading(tr("Calendars"));
    //: A calendar that the page with the calendar does not show
    m_list->setWords({tr("Calendars"), tr("Add calendar"), tr("hidden"), tr("Hide"), tr("Show")});
    m_form->field(nameKey)->setLabel(tr("Name"));
    m_form->field(nameKey)->setHint(tr("Such as “Home visits” or “Clinic”."));
    m_form->field(colorKey)->setLabel(tr("Color"));
    load();
}

} // namespace bitacora
