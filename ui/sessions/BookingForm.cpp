#include "BookingForm.h"

#include "BookingRequest.h"
#include "CalendarRepository.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "DurationField.h"
#include "Fields.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "Practice.h"
#include "ServiceRepository.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "TimeField.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace bitacora {

namespace {

constexpr int columns = 2;
constexpr int leastNoteRows = 2;
constexpr int mostNoteRows = 10;
constexpr int longestLocation = 1000;

QString serviceText(const Service &service)
{
    return service.code.isEmpty() ? service.name : service.name + QStringLiteral(" · ") + service.code;
}

} // namespace

BookingForm::BookingForm(const Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_client(new ClientChooser(practice, this))
    , m_service(new ChoiceField(this))
    , m_date(new DatePickField(this))
    , m_time(new TimeField(this))
    , m_duration(new DurationField(this))
    , m_calendar(new ChoiceField(this))
    , m_status(new ChoiceField(this))
    , m_location(new QLineEdit(this))
    , m_fee(new QLineEdit(this))
    , m_customerNotes(new NoteEditor(this))
    , m_privateNotes(new NoteEditor(this))
    , m_reason(new QLabel(this))
    , m_warnings(new MessageBar(this))
{
    build();
    layOut();
    watch();
    retranslate();
}

void BookingForm::build()
{
    addField(Client, m_client);
    addField(Service, m_service);
    addField(Date, m_date);
    addField(Time, m_time);
    addField(Duration, m_duration);
    addField(Fee, m_fee);
    addField(Calendar, m_calendar);
    addField(Status, m_status);
    addField(Location, m_location);
    addField(CustomerNotes, m_customerNotes);
    addField(PrivateNotes, m_privateNotes);
    m_location->setMaxLength(longestLocation);
    for (NoteEditor *notes : {m_customerNotes, m_privateNotes})
        notes->setRows(leastNoteRows, mostNoteRows);
    setTextRole(m_reason, TextRole::Small);
    setTone(m_reason, Tone::Accent);
    m_reason->setWordWrap(true);
    m_reason->hide();
    // A warning goes when its reason does; nobody need close it.
    m_warnings->closeButton()->hide();
    for (const SessionStatus status : allSessionStatuses)
        m_status->addItem(statusIcon(status), QString(), int(status));
}

void BookingForm::addField(Field field, QWidget *editor)
{
    makeInset(editor);
    m_fields[field] = new FormField(editor, this);
}

void BookingForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(2 * metrics::grid);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    const auto addWide = [&](QWidget *widget) { grid->addWidget(widget, row++, 0, 1, columns); };
    const auto addPair = [&](Field left, Field right) {
        grid->addWidget(m_fields[left], row, 0, Qt::AlignTop);
        grid->addWidget(m_fields[right], row++, 1, Qt::AlignTop);
    };
    addWide(m_fields[Client]);
    addWide(m_fields[Service]);
    addPair(Date, Time);
    addWide(m_reason);
    addPair(Duration, Fee);
    addWide(m_warnings);
    addWide(m_fields[Calendar]);
    addPair(Status, Location);
    addWide(m_fields[CustomerNotes]);
    addWide(m_fields[PrivateNotes]);
    for (int field = 1; field < FieldCount; ++field)
        setTabOrder(m_fields[field - 1]->field(), m_fields[field]->field());
}

void BookingForm::watch()
{
    for (const auto &[line, field] : {std::pair<QLineEdit *, Field> {m_date, Date},
                                      {m_duration, Duration},
                                      {m_location, Location},
                                      {m_fee, Fee},
                                      {m_client, Client}})
        watchLine(line, field);
    connect(m_client, &ClientChooser::choiceChanged, this, [this] {
        if (!m_filling)
            takeUsual();
        change(Client);
    });
    connect(m_time, &QComboBox::editTextChanged, this, [this] { change(Time); });
    connect(m_service, &QComboBox::activated, this, [this] {
        m_serviceChosen = true;
        takeService();
        change(Service);
    });
    connect(m_calendar, &QComboBox::activated, this, [this] { change(Calendar); });
    connect(m_status, &QComboBox::activated, this, [this] { change(Status); });
    for (const auto &[notes, field] :
         {std::pair {m_customerNotes, CustomerNotes}, std::pair {m_privateNotes, PrivateNotes}}) {
        connect(notes, &NoteEditor::typed, this, [this, field = field] { change(field); });
        connect(notes, &NoteEditor::escaped, this, &BookingForm::escaped);
    }
    connect(&m_practice.services(), &ServiceRepository::changed, this, &BookingForm::refillChoices);
    connect(&m_practice.calendars(), &CalendarRepository::changed, this, &BookingForm::refillChoices);
}

void BookingForm::watchLine(QLineEdit *line, Field field)
{
    connect(line, &QLineEdit::textChanged, this, [this, field] { change(field); });
}

void BookingForm::change(Field field)
{
    if (m_filling)
        return;
    // What is wrong is said when the person asks for the session to be booked; it goes when they mend it.
    m_fields[field]->clearError();
    sayHints();
    Q_EMIT edited();
}

void BookingForm::refillChoices()
{
    fillChoices({m_service->currentData().toLongLong()}, {m_calendar->currentData().toLongLong()});
}

void BookingForm::fillChoices(ServiceId service, CalendarId calendar)
{
    m_service->clear();
    m_calendar->clear();
    if (const auto services = m_practice.services().all()) {
        for (const bitacora::Service &each : *services) {
            // A retired one stays where it is in use.
            if (each.active || each.id == m_base.service || each.id == service)
                m_service->addItem(serviceText(each), each.id.value);
        }
    }
    if (const auto calendars = m_practice.calendars().all()) {
        for (const bitacora::Calendar &each : *calendars)
            m_calendar->addItem(each.name, each.id.value);
    }
    // One that is gone is not replaced by another unasked.
    m_service->setCurrentIndex(m_service->findData(service.value));
    m_calendar->setCurrentIndex(m_calendar->findData(calendar.value));
}

void BookingForm::takeService()
{
    const auto service = m_practice.services().find({m_service->currentData().toLongLong()});
    if (!service)
        return;
    m_duration->setMinutes(service->durationMinutes);
    if (service->price)
        m_currency = service->price->currency;
    setFee(service->price);
}

void BookingForm::takeUsual()
{
    if (!m_client->client() || m_serviceChosen)
        return;
    const auto last = lastSessionOf(m_practice, *m_client->client());
    if (!last)
        return;
    if (m_service->choose(last->service.value))
        takeService();
    m_calendar->choose(last->calendar.value);
    if (m_location->text().isEmpty())
        m_location->setText(last->location);
}

void BookingForm::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void BookingForm::setConflicts(const QStringList &sentences)
{
    if (sentences == m_conflicts)
        return;
    m_conflicts = sentences;
    if (sentences.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showWarning(sentences.join(u'\n'));
}

void BookingForm::sayHints()
{
    const QDate day = m_date->date();
    QString weekday = day.isValid() ? QLocale().dayName(day.dayOfWeek()) : QString();
    if (!weekday.isEmpty())
        weekday.front() = weekday.front().toUpper();
    m_fields[Date]->setHint(weekday);
    QString end;
    QString zone;
    if (const auto session = peek()) {
        constexpr int secondsInMinute = 60;
        const ZonedTime last {session->start.epochSeconds + qint64(session->durationMinutes) * secondsInMinute,
                              session->start.zone};
        const ZonedTime here {session->start.epochSeconds, m_practice.clock().zone()};
        if (here.wall().offsetFromUtc() != session->start.wall().offsetFromUtc())
            zone = QString::fromLatin1(session->start.zone).replace(u'_', u' ');
        if (m_duration->minutes())
            //: When a session ends; %1 is a time of day.
            end = tr("until %1").arg(DateWords::time(last.wall().time()));
    }
    m_fields[Time]->setHint(zone);
    m_fields[Duration]->setHint(end);
    m_fields[Client]->setHint(m_client->newName().isEmpty() ? QString()
                                                            : tr("A new client, added together with the session."));
}

void BookingForm::retranslate()
{
    m_fields[Client]->setLabel(tr("Client"));
    m_client->setPlaceholderText(tr("Name, e-mail or phone"));
    m_fields[Service]->setLabel(tr("Service"));
    m_fields[Date]->setLabel(tr("Date"));
    m_fields[Time]->setLabel(tr("Time"));
    m_fields[Duration]->setLabel(tr("Duration (minutes)"));
    m_fields[Calendar]->setLabel(tr("Calendar"));
    m_fields[Status]->setLabel(tr("Status"));
    //: Where a session takes place.
    m_fields[Location]->setLabel(tr("Place"));
    //: What a session costs.
    m_fields[Fee]->setLabel(tr("Fee"));
    //: In the empty field of the fee: the session costs nothing.
    m_fee->setPlaceholderText(tr("Free"));
    m_fields[CustomerNotes]->setLabel(tr("Customer notes"));
    m_customerNotes->setPlaceholderText(tr("Seen by the client, included in confirmations"));
    m_fields[PrivateNotes]->setLabel(tr("Private notes"));
    m_privateNotes->setPlaceholderText(tr("Only for you"));
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, SessionStatusText::name(SessionStatus(m_status->itemData(i).toInt())));
    sayHints();
}

} // namespace bitacora
