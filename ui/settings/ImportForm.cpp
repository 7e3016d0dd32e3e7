#include "ImportForm.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "FormField.h"
#include "ImportWords.h"
#include "Metrics.h"
#include "ReadingOrder.h"
#include "SegmentedControl.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columnsOfForm = 2;
/// What stands for a column that the file does not have.
constexpr int noColumn = -1;
/// What stands for a status that follows from when a session is.
constexpr int byTime = -1;
/// A choice is no wider than its place, however long the names of the file's columns are.
constexpr int fewestLetters = 8;

DateOrder usualDateOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

void fit(ChoiceField &choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.setMinimumContentsLength(fewestLetters);
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
    , m_target(new SegmentedControl(this))
    , m_targetField(new FormField(m_target, this))
    , m_hint(new QLabel(this))
    , m_grid(new QWidget(this))
    , m_dateOrderField(add(m_dateOrder, u"importDateOrder"_s))
    , m_serviceField(add(m_service, u"importService"_s))
    , m_calendarField(add(m_calendar, u"importCalendar"_s))
    , m_statusField(add(m_status, u"importStatus"_s))
    , m_more(new QPushButton(this))
    , m_addsUnknown(new QCheckBox(this))
{
    build();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_asksAll = true;
        place();
        for (const ImportField field : askedFor()) {
            if (!m_mapping.has(field)) {
                m_columns.value(field)->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    });
    connect(m_target, &SegmentedControl::currentChanged, this, [this](int target) {
        setTarget(ImportTarget(target));
        Q_EMIT changed();
    });
    for (ChoiceField *choice : {m_dateOrder, m_service, m_calendar, m_status})
        connect(choice, &QComboBox::activated, this, &ImportForm::chooseOptions);
    connect(m_addsUnknown, &QCheckBox::clicked, this, &ImportForm::chooseOptions);
}

ImportForm::~ImportForm() = default;

FormField *ImportForm::add(ChoiceField *&choice, const QString &name)
{
    choice = new ChoiceField(m_grid);
    choice->setObjectName(name);
    fit(*choice);
    return new FormField(choice, m_grid);
}

void ImportForm::build()
{
    m_target->addSegment(QString());
    m_target->addSegment(QString());
    m_target->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int number = 0; number < int(ImportField::ImportFieldCount); ++number) {
        const auto field = ImportField(number);
        ChoiceField *choice = nullptr;
        m_fields.insert(field, add(choice, u"importColumn%1"_s.arg(number)));
        m_columns.insert(field, choice);
        connect(choice, &QComboBox::activated, this, [this, field] { choose(field); });
    }
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Small);
    setMuted(m_hint);
    m_more->setObjectName(u"importMore"_s);
    makeLink(m_more);
    m_addsUnknown->setObjectName(u"importAddsUnknown"_s);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setVerticalSpacing(metrics::grid + metrics::halfGrid);
    for (int column = 0; column < columnsOfForm; ++column)
        grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid + metrics::halfGrid);
    layout->addWidget(m_targetField);
    layout->addWidget(m_hint);
    layout->addWidget(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_addsUnknown);
}

void ImportForm::begin(std::shared_ptr<const ImportTable> table, const QList<Service> &services,
                       const QList<Calendar> &calendars)
{
    m_table = std::move(table);
    const bool isCalendar = m_table->kind == ImportTable::Kind::Calendar;
    m_options = {};
    takeRecords(services, calendars);
    // A calendar holds more than sessions: the dentist is no client.
    m_options.addsUnknown = !isCalendar;
    m_targetField->setVisible(!isCalendar);
    const ImportTarget target = guessTarget(*m_table);
    {
        const QSignalBlocker quiet(m_target);
        m_target->setCurrent(int(target));
    }
    setTarget(target);
}

void ImportForm::takeRecords(const QList<Service> &services, const QList<Calendar> &calendars)
{
    m_services = services;
    m_services.removeIf([](const Service &service) { return !service.active; });
    m_calendars = calendars;
    const auto keep = [](auto &id, const auto &records) {
        const bool isThere =
            std::any_of(records.begin(), records.end(), [&id](const auto &record) { return record.id == id; });
        if (!isThere)
            id = records.isEmpty() ? std::decay_t<decltype(id)>() : records.constFirst().id;
    };
    keep(m_options.service, m_services);
    keep(m_options.calendar, m_calendars);
}

void ImportForm::refresh(const QList<Service> &services, const QList<Calendar> &calendars)
{
    takeRecords(services, calendars);
    fillOptions();
    showChoices();
}

void ImportForm::setTarget(ImportTarget target)
{
    m_mapping = guessMapping(*m_table, target, usualDateOrder());
    m_asksAll = false;
    place();
    retranslate();
}

QList<ImportField> ImportForm::missing() const
{
    QList<ImportField> missing = requiredFieldsOf(m_mapping.target);
    missing.removeIf([this](ImportField field) { return m_mapping.has(field); });
    return missing;
}

ChoiceField *ImportForm::column(ImportField field) const
{
    return m_columns.value(field);
}

void ImportForm::choose(ImportField field)
{
    const int column = m_columns.value(field)->currentData().toInt();
    if (column == noColumn)
        m_mapping.columns.remove(field);
    else
        m_mapping.columns.insert(field, column);
    const bool isDate = field == ImportField::Date || field == ImportField::BirthDate;
    if (isDate && column != noColumn)
        m_mapping.dateOrder = guessDateOrder(*m_table, column, usualDateOrder());
    showChoices();
    Q_EMIT changed();
}

void ImportForm::chooseOptions()
{
    m_mapping.dateOrder = DateOrder(m_dateOrder->currentData().toInt());
    m_options.service = {m_service->currentData().toLongLong()};
    m_options.calendar = {m_calendar->currentData().toLongLong()};
    const int status = m_status->currentData().toInt();
    m_options.status = status == byTime ? std::nullopt : std::optional(SessionStatus(status));
    m_options.addsUnknown = m_addsUnknown->isChecked();
    Q_EMIT changed();
}

QList<ImportField> ImportForm::askedFor() const
{
    QList<ImportField> asked = fieldsOf(m_mapping.target);
    const QList<ImportField> required = requiredFieldsOf(m_mapping.target);
    if (!m_asksAll)
        asked.removeIf([&](ImportField field) { return !m_mapping.has(field) && !required.contains(field); });
    return asked;
}

void ImportForm::place()
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    const QList<ImportField> asked = askedFor();
    m_more->setVisible(!m_asksAll);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        grid->removeWidget(field.value());
        field.value()->setVisible(asked.contains(field.key()));
    }
    const bool areSessions = m_mapping.target == ImportTarget::Sessions;
    QList<FormField *> shown;
    for (const ImportField field : asked)
        shown.append(m_fields.value(field));
    const bool isCalendar = m_table->kind == ImportTable::Kind::Calendar;
    for (FormField *field : {m_dateOrderField, m_serviceField, m_calendarField, m_statusField}) {
        const bool isAsked = field == m_dateOrderField ? !isCalendar : areSessions;
        grid->removeWidget(field);
        field->setVisible(isAsked);
        if (isAsked)
            shown.append(field);
    }
    for (int number = 0; number < shown.size(); ++number)
        grid->addWidget(shown.at(number), number / columnsOfForm, number % columnsOfForm, Qt::AlignTop);
    m_addsUnknown->setVisible(areSessions);
    followReadingOrder(*this);
}

void ImportForm::showChoices()
{
    for (auto choice = m_columns.cbegin(); choice != m_columns.cend(); ++choice)
        choice.value()->choose(m_mapping.columns.value(choice.key(), noColumn));
    m_dateOrder->choose(int(m_mapping.dateOrder));
    m_service->choose(m_options.service.value);
    m_calendar->choose(m_options.calendar.value);
    m_status->choose(m_options.status ? int(*m_options.status) : byTime);
    m_addsUnknown->setChecked(m_options.addsUnknown);
    for (const ImportField field : requiredFieldsOf(m_mapping.target))
        m_fields.value(field)->setError(
            m_mapping.has(field) ? QString()
                                 : tr("Choose the column that holds it: without it nothing can be imported."));
}

void ImportForm::fillColumns()
{
    for (auto choice = m_columns.cbegin(); choice != m_columns.cend(); ++choice) {
        const QSignalBlocker quiet(choice.value());
        choice.value()->clear();
        //: In place of a column of the file.
        choice.value()->addItem(tr("Not in the file"), noColumn);
        for (int column = 0; column < ImportWords::columnCount(*m_table); ++column)
            choice.value()->addItem(ImportWords::column(*m_table, column), column);
        m_fields.value(choice.key())->setLabel(ImportWords::field(choice.key()));
    }
}

void ImportForm::fillOptions()
{
    const auto fill = [](ChoiceField &choice, const auto &records) {
        const QSignalBlocker quiet(&choice);
        choice.clear();
        for (const auto &record : records)
            choice.addItem(record.name, record.id.value);
    };
    fill(*m_service, m_services);
    fill(*m_calendar, m_calendars);
    const QSignalBlocker quietStatus(m_status);
    m_status->clear();
    //: The status of sessions that a file says none of: after when they are.
    m_status->addItem(tr("Completed if past, else confirmed"), byTime);
    for (const SessionStatus status : allSessionStatuses)
        m_status->addItem(SessionStatusText::name(status), int(status));
    const QSignalBlocker quietOrder(m_dateOrder);
    m_dateOrder->clear();
    //: How a file writes dates in figures.
    m_dateOrder->addItem(tr("Day/month/year: 31/12/2026"), int(DateOrder::DayFirst));
    //: How a file writes dates in figures.
    m_dateOrder->addItem(tr("Month/day/year: 12/31/2026"), int(DateOrder::MonthFirst));
}

void ImportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table)
        retranslate();
}

void ImportForm::retranslate()
{
    m_targetField->setLabel(tr("Each row is"));
    m_target->setText(int(ImportTarget::Clients), tr("A client"));
    m_target->setText(int(ImportTarget::Sessions), tr("A session"));
    m_hint->setText(
        tr("In which column of the file does each of these stand? Where its name tells, it is chosen already."));
    //: Whether a file has 31/12/2026 or 12/31/2026.
    m_dateOrderField->setLabel(tr("Dates in figures"));
    m_serviceField->setLabel(tr("Service, where none is named"));
    m_calendarField->setLabel(tr("Calendar, where none is named"));
    m_statusField->setLabel(tr("Status, where none is named"));
    //: Shows the fields that the file seems not to have a column for, too.
    m_more->setText(tr("Show all fields"));
    m_addsUnknown->setText(tr("Add clients and services that are not here yet"));
    fillColumns();
    fillOptions();
    showChoices();
}

} // namespace bitacora
