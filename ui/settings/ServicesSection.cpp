#include "ServicesSection.h"

#include "ColorField.h"
#include "DurationField.h"
#include "DurationText.h"
#include "EditForm.h"
#include "FormField.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"

#include <QLineEdit>
#include <QLocale>

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
    : RecordsSection(practice, u"settings.service"_s, parent)
    , m_currency(practice.practice().settings().currency())
{
    for (const QString &key : {nameKey, codeKey}) {
        auto *line = new QLineEdit(form());
        line->setMaxLength(longestText);
        form()->addField(key, line);
    }
    form()->addField(durationKey, new DurationField(form()));
    form()->addField(bufferKey, new DurationField(form()));
    form()->addField(priceKey, new QLineEdit(form()));
    form()->addField(colorKey, new ColorField(form()));
    connect(&practice.practice().services(), &ServiceRepository::changed, this, &ServicesSection::load);
    start();
}

Result<QList<RecordEntry>> ServicesSection::entries() const
{
    const auto services = practice().practice().services().all();
    if (!services)
        return Failure(services.error());
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
    return entries;
}

Service ServicesSection::fresh() const
{
    Service service;
    QStringList used;
    if (const auto services = practice().practice().services().all()) {
        for (const Service &each : *services)
            used.append(each.color);
    }
    service.color = ColorField::unusedColor(used);
    return service;
}

Result<void> ServicesSection::fill(qint64 id)
{
    const auto service = id == 0 ? Result<Service>(fresh()) : practice().practice().services().find({id});
    if (!service)
        return Failure(service.error());
    m_currency = service->price ? service->price->currency : practice().practice().settings().currency();
    form()->setText(nameKey, service->name);
    form()->setText(codeKey, service->code);
    form()->setText(durationKey, QString::number(service->durationMinutes));
    form()->setText(bufferKey, QString::number(service->bufferMinutes));
    form()->setText(priceKey, service->price ? service->price->toString(QLocale()) : QString());
    form()->setText(colorKey, service->color);
    return {};
}

Result<std::optional<Money>> ServicesSection::price() const
{
    const QString typed = form()->text(priceKey);
    if (typed.isEmpty())
        return std::optional<Money>();
    const auto price = Money::parse(typed, m_currency, QLocale());
    if (!price)
        return Failure(price.error());
    return *price;
}

bool ServicesSection::isReadable()
{
    if (!form()->isChanged(priceKey))
        return true;
    const auto typed = price();
    if (typed)
        return true;
    form()->field(priceKey)->setError(typed.error().sentence());
    form()->field(priceKey)->field()->setFocus(Qt::OtherFocusReason);
    return false;
}

void ServicesSection::read(Service &service) const
{
    // Only what was typed: the rest may have been changed, or taken back, meanwhile.
    if (form()->isChanged(nameKey))
        service.name = form()->text(nameKey);
    if (form()->isChanged(codeKey))
        service.code = form()->text(codeKey);
    if (form()->isChanged(colorKey))
        service.color = form()->text(colorKey);
    // What is no length is out of any range, and said with the limits.
    if (form()->isChanged(durationKey))
        service.durationMinutes = minutesOf(form()->text(durationKey)).value_or(0);
    const QString buffer = form()->text(bufferKey);
    if (form()->isChanged(bufferKey))
        service.bufferMinutes = buffer.isEmpty() ? 0 : minutesOf(buffer).value_or(-1);
    if (form()->isChanged(priceKey))
        service.price = price().value_or(std::nullopt);
}

Result<qint64> ServicesSection::store(qint64 id)
{
    auto service = id == 0 ? Result<Service>(Service()) : practice().practice().services().find({id});
    if (!service)
        return Failure(service.error());
    read(*service);
    if (id == 0) {
        const auto added = practice().serviceChanges().add(*service);
        if (!added)
            return Failure(added.error());
        return added->id.value;
    }
    if (const auto done = practice().serviceChanges().update(*service); !done)
        return Failure(done.error());
    return id;
}

Result<void> ServicesSection::reorder(const QList<qint64> &ids)
{
    QList<ServiceId> order;
    for (const qint64 id : ids)
        order.append(ServiceId {id});
    return practice().serviceChanges().reorder(order);
}

Result<void> ServicesSection::setActive(qint64 id, bool active)
{
    return practice().serviceChanges().setActive({id}, active);
}

void ServicesSection::retranslate()
{
    //: What the practitioner offers and bills
    setHeading(tr("Services"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("price fee code duration retire"));
    //: A service that is offered no longer
    list()->setWords({tr("Services"), tr("Add service"), tr("retired"), tr("Retire"), tr("Restore")});
    form()->field(nameKey)->setLabel(tr("Name"));
    form()->field(codeKey)->setLabel(tr("Billing code"));
    form()->field(codeKey)->setHint(tr("Such as 97153. May stay empty."));
    form()->field(durationKey)->setLabel(tr("Usual duration (minutes)"));
    form()->field(bufferKey)->setLabel(tr("Minutes to keep free afterwards"));
    form()->field(bufferKey)->setHint(tr("For the way or the notes; a session in them is warned about."));
    form()->field(priceKey)->setLabel(tr("Price"));
    //: %1 is a currency such as USD
    form()->field(priceKey)->setHint(tr("In %1. Free when empty.").arg(m_currency));
    form()->field(colorKey)->setLabel(tr("Color"));
    load();
}

} // namespace bitacora
