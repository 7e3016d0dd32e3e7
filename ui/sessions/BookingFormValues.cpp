// What BookingForm reads from its fields, and puts into them.

#include "BookingForm.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "ClientRepository.h"
#include "DatePickField.h"
#include "DateWords.h"
#include "DeletedClient.h"
#include "DurationField.h"
#include "FormField.h"
#include "NoteEditor.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "TimeField.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// The names of the fields in a draft.
namespace key {
const QString client = u"client"_s;
const QString newClient = u"newClient"_s;
const QString clientText = u"clientText"_s;
const QString service = u"service"_s;
const QString date = u"date"_s;
const QString time = u"time"_s;
const QString duration = u"duration"_s;
const QString calendar = u"calendar"_s;
const QString status = u"status"_s;
const QString location = u"location"_s;
const QString fee = u"fee"_s;
const QString customerNotes = u"customerNotes"_s;
const QString privateNotes = u"privateNotes"_s;
} // namespace key

const QString timeFormat = u"HH:mm"_s;
/// A time of day that is an example.
const QTime exampleTime(16, 0);

} // namespace

void BookingForm::show(const Session &session, const QList<Field> &hidden)
{
    const QScopedValueRollback filling(m_filling, true);
    m_base = session;
    m_serviceChosen = session.id.isValid();
    m_currency = session.fee ? session.fee->currency : m_practice.settings().currency();
    for (int field = 0; field < FieldCount; ++field) {
        m_fields[field]->clearError();
        m_fields[field]->setVisible(!hidden.contains(Field(field)));
    }
    fillChoices(session.service, session.calendar);
    const auto client = session.client ? m_practice.clients().find(*session.client)
                                       : Result<bitacora::Client>(failure(ErrorCode::RecordNotFound));
    if (client)
        m_client->setClient(*client);
    else
        m_client->clearChoice();
    if (!client && m_client->isReadOnly())
        m_client->setText(deletedClientName());
    const QDateTime wall = session.start.wall();
    m_date->setDate(wall.date());
    m_time->setTime(wall.time());
    m_duration->setMinutes(session.durationMinutes);
    m_status->choose(int(session.status));
    m_location->setText(session.location);
    setFee(session.fee);
    m_customerNotes->showText(session.customerNotes);
    m_privateNotes->showText(session.privateNotes);
    setReason({});
    setConflicts({});
    sayHints();
}

void BookingForm::setClientFixed(bool fixed)
{
    m_client->setReadOnly(fixed);
    m_client->setFocusPolicy(fixed ? Qt::NoFocus : Qt::StrongFocus);
}

void BookingForm::forgetClients(const QList<ClientId> &clients)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool isBase = m_base.client && clients.contains(*m_base.client);
    if (isBase)
        m_base.client.reset();
    if (m_client->client() && clients.contains(*m_client->client()))
        m_client->clearChoice();
    if (isBase && m_client->isReadOnly())
        m_client->setText(deletedClientName());
}

void BookingForm::setFee(const std::optional<Money> &fee)
{
    m_fee->setText(fee ? fee->toString(QLocale()) : QString());
}

std::optional<Money> BookingForm::feeOr(const std::optional<Money> &otherwise) const
{
    const QString typed = m_fee->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const auto fee = Money::parse(typed, m_currency, QLocale());
    return fee ? std::optional(*fee) : otherwise;
}

QTime BookingForm::typedTime() const
{
    return m_time->time();
}

QString BookingForm::newClient() const
{
    return m_client->newName();
}

std::optional<Session> BookingForm::peek() const
{
    if (!m_date->date().isValid() || !m_time->time().isValid())
        return std::nullopt;
    Session session = m_base;
    session.client = m_client->isReadOnly() ? m_base.client : m_client->client();
    session.service = {m_service->currentData().toLongLong()};
    session.calendar = {m_calendar->currentData().toLongLong()};
    // The same wall time again is the same instant, also the second time that a clock shows it.
    const QDateTime wall = m_base.start.wall();
    if (m_date->date() != wall.date() || m_time->time() != wall.time())
        session.start = ZonedTime::fromWall(m_date->date(), m_time->time(), m_base.start.zone);
    const int minutes = m_duration->minutes().value_or(m_base.durationMinutes);
    session.durationMinutes =
        minutes >= minDurationMinutes && minutes <= maxDurationMinutes ? minutes : m_base.durationMinutes;
    session.status = SessionStatus(m_status->currentData().toInt());
    session.location = m_location->text().simplified();
    session.fee = feeOr(m_base.fee);
    session.customerNotes = m_customerNotes->toPlainText();
    session.privateNotes = m_privateNotes->toPlainText();
    return session;
}

QString BookingForm::timeProblem() const
{
    const QString example = DateWords::time(exampleTime);
    if (m_time->text().trimmed().isEmpty())
        //: %1 is an example.
        return tr("Type a time, such as %1.").arg(example);
    //: %1 is the time as it was typed, %2 an example.
    return tr("“%1” is not a time. Write it as %2.").arg(m_time->text(), example);
}

bool BookingForm::readWhen(Session &session)
{
    const QDate day = m_date->date();
    const QTime time = m_time->time();
    if (m_date->text().trimmed().isEmpty())
        //: %1 is the form of dates, such as DD/MM/YYYY.
        m_fields[Date]->setError(tr("Type a date as %1.").arg(DateField::pattern()));
    else if (!day.isValid())
        //: %1 is the date as it was typed, %2 the form of dates, such as DD/MM/YYYY.
        m_fields[Date]->setError(tr("“%1” is not a date. Write it as %2.").arg(m_date->text(), DateField::pattern()));
    if (!time.isValid())
        m_fields[Time]->setError(timeProblem());
    session.durationMinutes = m_duration->minutes().value_or(0);
    const bool lasts = session.durationMinutes >= minDurationMinutes && session.durationMinutes <= maxDurationMinutes;
    if (!lasts)
        m_fields[Duration]->setError(Error {ErrorCode::DurationOutOfRange, {}, {}}.sentence());
    return day.isValid() && time.isValid() && lasts;
}

bool BookingForm::readFee(Session &session)
{
    const QString typed = m_fee->text().trimmed();
    session.fee.reset();
    if (typed.isEmpty())
        return true;
    const auto fee = Money::parse(typed, m_currency, QLocale());
    if (fee)
        session.fee = *fee;
    else
        m_fields[Fee]->setError(fee.error().sentence());
    return fee.has_value();
}

bool BookingForm::checkNotes()
{
    bool fits = true;
    for (const auto &[notes, field] :
         {std::pair {m_customerNotes, CustomerNotes}, std::pair {m_privateNotes, PrivateNotes}}) {
        if (notes->toPlainText().size() <= maxNotesLength)
            continue;
        const QString limit = QLocale().toString(maxNotesLength);
        m_fields[field]->setError(Error {ErrorCode::TextTooLong, {}, limit}.sentence());
        fits = false;
    }
    return fits;
}

std::optional<Session> BookingForm::read()
{
    for (FormField *field : m_fields)
        field->clearError();
    const bool hasClient = m_client->isReadOnly() || m_client->isChosen();
    if (!hasClient)
        m_fields[Client]->setError(tr("Choose a client from the list, or add a new one."));
    const bool hasService = m_service->currentIndex() >= 0;
    if (!hasService)
        m_fields[Service]->setError(
            m_service->count() > 0 ? tr("Choose a service.")
                                   : tr("There is no service to choose. Add one in the settings, or take one up again "
                                        "that was retired."));
    const bool hasCalendar = m_calendar->currentIndex() >= 0;
    if (!hasCalendar)
        m_fields[Calendar]->setError(tr("Choose a calendar."));
    // Everything that is wrong is said at once.
    Session session = peek().value_or(m_base);
    const bool when = readWhen(session);
    const bool fee = readFee(session);
    const bool notes = checkNotes();
    if (!hasClient || !hasService || !hasCalendar || !when || !fee || !notes)
        return std::nullopt;
    return session;
}

QWidget *BookingForm::erroneous() const
{
    for (FormField *field : m_fields) {
        if (field->hasError())
            return field->field();
    }
    return nullptr;
}

FormDraft::Texts BookingForm::texts() const
{
    const auto fee = feeOr(std::nullopt);
    FormDraft::Texts texts {
        {key::clientText, m_client->text()},
        {key::newClient, m_client->newName()},
        {key::service, m_service->currentData().toString()},
        // What is a date, a time or an amount is kept so that it reads the same in another region.
        {key::date, m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : m_date->text()},
        {key::time, m_time->time().isValid() ? m_time->time().toString(timeFormat) : m_time->text()},
        {key::duration, m_duration->text()},
        {key::calendar, m_calendar->currentData().toString()},
        {key::status, SessionStatusText::key(SessionStatus(m_status->currentData().toInt()))},
        {key::location, m_location->text()},
        {key::fee, fee ? fee->toPlainNumber() : m_fee->text()},
        {key::customerNotes, m_customerNotes->toPlainText()},
        {key::privateNotes, m_privateNotes->toPlainText()},
    };
    if (m_client->client())
        texts.insert(key::client, QString::number(m_client->client()->value));
    return texts;
}

void BookingForm::setTexts(const FormDraft::Texts &texts)
{
    const QScopedValueRollback filling(m_filling, true);
    const auto client = m_practice.clients().find({texts.value(key::client).toLongLong()});
    if (client)
        m_client->setClient(*client);
    else if (!texts.value(key::newClient).isEmpty())
        m_client->setNewName(texts.value(key::newClient));
    else
        m_client->setText(texts.value(key::clientText));
    m_serviceChosen = true;
    fillChoices({texts.value(key::service).toLongLong()}, {texts.value(key::calendar).toLongLong()});
    // What is not shown keeps the session's own value.
    const auto status = SessionStatusText::fromKey(texts.value(key::status));
    if (status && !m_fields[Status]->isHidden())
        m_status->choose(int(*status));
    const QString date = texts.value(key::date);
    const QTime time = QTime::fromString(texts.value(key::time), timeFormat);
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid())
        m_date->setDate(day);
    else
        m_date->setText(date);
    if (time.isValid())
        m_time->setTime(time);
    else
        m_time->setText(texts.value(key::time));
    m_duration->setText(texts.value(key::duration));
    m_location->setText(texts.value(key::location));
    if (const auto service = m_practice.services().find({texts.value(key::service).toLongLong()});
        service && service->price)
        m_currency = service->price->currency;
    const auto fee = Money::parse(texts.value(key::fee), m_currency, QLocale::c());
    if (fee)
        setFee(*fee);
    else
        m_fee->setText(texts.value(key::fee));
    if (!m_fields[CustomerNotes]->isHidden())
        m_customerNotes->showText(texts.value(key::customerNotes));
    if (!m_fields[PrivateNotes]->isHidden())
        m_privateNotes->showText(texts.value(key::privateNotes));
    sayHints();
}

} // namespace bitacora
