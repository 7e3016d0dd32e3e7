#include "ServicesSection.h"

#include "ColorField.h"
#include "DurationField.h"
#include "EditForm.h"
#include "FormField.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "RecordList.h"
#include "ServiceRepository.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString nameKey = u"name"_s;
const QString codeKey = u"code"_s;
const QString durationKey = u"duration"_s;
const QString bufferKey = u"buffer"_s;
const QString priceKey = u"price"_s;
const QString colorKey = u"color"_s;

/// Texts are cut no earlier than the rules say; this only keeps a pasted book out.
constexpr int longestText = 500;

} // namespace

ServicesSection::ServicesSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_currency(practice.practice().settings().currency())
    , m_list(new RecordList(this))
    , m_form(new EditForm(practice.practice().settings(), u"settings.service"_s, this))
    , m_messages(new MessageBar(this))
{
    content()->addWidget(m_list);
    content()->addWidget(m_form);
    content()->addWidget(m_messages);
    buildForm();
    connect(m_list, &RecordList::addRequested, this, [this] { edit(fresh()); });
    connect(m_list, &RecordList::editRequested, this, [this](qint64 id) {
        if (const auto service = m_practice.practice().services().find({id}))
            edit(*service);
    });
    connect(m_list, &RecordList::orderRequested, this, [this](const QList<qint64> &ids) {
        QList<ServiceId> order;
        for (const qint64 id : ids)
            order.append(ServiceId {id});
        report(m_practice.serviceChanges().reorder(order));
    });
    connect(m_list, &RecordList::activeRequested, this,
            [this](qint64 id, bool active) { report(m_practice.serviceChanges().setActive({id}, active)); });
    connect(&practice.practice().services(), &ServiceRepository::changed, this, &ServicesSection::load);
    retranslate();
    restore();
}

void ServicesSection::buildForm()
{
    for (const QString &key : {nameKey, codeKey}) {
        auto *line = new QLineEdit(m_form);
        line->setMaxLength(longestText);
        m_form->addField(key, line);
    }
    m_form->addField(durationKey, new DurationField(m_form));
    m_form->addField(bufferKey, new DurationField(m_form));
    m_form->addField(priceKey, new QLineEdit(m_form));
    m_form->addField(colorKey, new ColorField(m_form));
    m_form->finish();
    connect(m_form, &EditForm::accepted, this, &ServicesSection::store);
    connect(m_form, &EditForm::closed, this, [this] {
        m_form->putAway();
        focusList();
    });
}

void ServicesSection::load()
{
    const auto services = m_practice.practice().services().all();
    if (!services) {
        m_messages->showError(services.error());
        return;
    }
    QList<RecordEntry> entries;
    for (const Service &service : *services) {
        QString text = service.name;
        if (!service.code.isEmpty())
            text += u" · "_s + service.code;
        //: How long a service usually lasts
        text += u" · "_s + tr("%Ln min", nullptr, service.durationMinutes);
        //: A service without a price
        text += u" · "_s + (service.price ? service.price->toString(QLocale()) : tr("Free"));
        entries.append({service.id.value, text, service.color, service.active});
    }
    m_list->setEntries(entries);
}

Service ServicesSection::fresh() const
{
    Service service;
    QStringList used;
    if (const auto services = m_practice.practice().services().all()) {
        for (const Service &each : *services)
            used.append(each.color);
    }
    service.color = ColorField::unusedColor(used);
    return service;
}

void ServicesSection::showRecord(const Service &service)
{
    m_currency = service.price ? service.price->currency : m_practice.practice().settings().currency();
    m_form->setText(nameKey, service.name);
    m_form->setText(codeKey, service.code);
    m_form->setText(durationKey, QString::number(service.durationMinutes));
    m_form->setText(bufferKey, QString::number(service.bufferMinutes));
    m_form->setText(priceKey, service.price ? service.price->toString(QLocale()) : QString());
    m_form->setText(colorKey, service.color);
    m_form->begin(service.id.value);
}

void ServicesSection::edit(const Service &service)
{
    m_messages->clear();
    // One that is being typed is gone on with.
    if (!m_form->isTyped())
        showRecord(service);
    m_form->focusFirst();
}

void ServicesSection::restore()
{
    const auto id = m_form->openDraft();
    if (!id)
        return;
    if (*id == 0)
        showRecord(fresh());
    else if (const auto service = m_practice.practice().services().find({*id}))
        showRecord(*service);
}

bool ServicesSection::readPrice(Service &service)
{
    if (!m_form->isChanged(priceKey))
        return true;
    service.price.reset();
    const QString typed = m_form->text(priceKey);
    if (typed.isEmpty())
        return true;
    const auto price = Money::parse(typed, m_currency, QLocale());
    if (price)
        service.price = *price;
    else
        m_form->field(priceKey)->setError(price.error().sentence());
    return price.has_value();
}

bool ServicesSection::read(Service &service)
{
    m_form->clearErrors();
    // Only what was typed: the rest may have been changed, or taken back, meanwhile.
    if (m_form->isChanged(nameKey))
        service.name = m_form->text(nameKey);
    if (m_form->isChanged(codeKey))
        service.code = m_form->text(codeKey);
    if (m_form->isChanged(colorKey))
        service.color = m_form->text(colorKey);
    // What is no length is out of any range, and said with the limits.
    if (m_form->isChanged(durationKey))
        service.durationMinutes = DurationField::parse(m_form->text(durationKey)).value_or(0);
    const QString buffer = m_form->text(bufferKey);
    if (m_form->isChanged(bufferKey))
        service.bufferMinutes = buffer.isEmpty() ? 0 : DurationField::parse(buffer).value_or(-1);
    return readPrice(service);
}

void ServicesSection::store()
{
    Service service;
    if (m_form->id() != 0) {
        const auto stored = m_practice.practice().services().find({m_form->id()});
        if (!stored) {
            m_messages->showError(stored.error());
            return;
        }
        service = *stored;
    }
    if (!read(service)) {
        m_form->field(priceKey)->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Result<void> done;
    qint64 id = service.id.value;
    if (service.id.isValid()) {
        done = m_practice.serviceChanges().update(service);
    } else if (const auto added = m_practice.serviceChanges().add(service)) {
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

void ServicesSection::focusList()
{
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

void ServicesSection::report(const Result<void> &done)
{
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    showSaved();
}

bool ServicesSection::flush()
{
    return m_form->flush();
}

void ServicesSection::retranslate()
{
    //: What the practitioner offers and bills
    setHeading(tr("Services"));
    //: A service that is offered no longer
    m_list->setWords({tr("Services"), tr("Add service"), tr("retired"), tr("Retire"), tr("Restore")});
    m_form->field(nameKey)->setLabel(tr("Name"));
    m_form->field(codeKey)->setLabel(tr("Billing code"));
    m_form->field(codeKey)->setHint(tr("Such as 97153. May stay empty."));
    m_form->field(durationKey)->setLabel(tr("Usual duration (minutes)"));
    m_form->field(bufferKey)->setLabel(tr("Minutes to keep free afterwards"));
    m_form->field(bufferKey)->setHint(tr("For the way or the notes; a session in them is warned about."));
    m_form->field(priceKey)->setLabel(tr("Price"));
    //: %1 is a currency such as USD
    m_form->field(priceKey)->setHint(tr("In %1. Free when empty.").arg(m_currency));
    m_form->field(colorKey)->setLabel(tr("Color"));
    load();
}

} // namespace bitacora
