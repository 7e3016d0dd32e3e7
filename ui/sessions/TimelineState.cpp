#include "TimelineState.h"

#include "DateWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int wholeShare = 1000;

QJsonObject datesToJson(const DateRange &dates, QDate today)
{
    QJsonObject object;
    if (dates.isOpen())
        return object;
    if (const auto preset = matchingPreset(dates, today)) {
        object[u"preset"_s] = int(*preset);
        return object;
    }
    if (dates.from.isValid())
        object[u"from"_s] = dates.from.toString(Qt::ISODate);
    if (dates.to.isValid())
        object[u"to"_s] = dates.to.toString(Qt::ISODate);
    return object;
}

DateRange datesFromJson(const QJsonObject &object, QDate today)
{
    const int preset = object[u"preset"_s].toInt(-1);
    if (preset >= 0 && preset < int(std::size(allDatePresets)))
        return presetRange(DatePreset(preset), today, QLocale().firstDayOfWeek());
    return {QDate::fromString(object[u"from"_s].toString(), Qt::ISODate),
            QDate::fromString(object[u"to"_s].toString(), Qt::ISODate)};
}

QJsonObject filterToJson(const SessionFilter &filter, QDate today)
{
    QJsonArray statuses;
    for (const SessionStatus status : allSessionStatuses) {
        if (filter.statuses.contains(status))
            statuses.append(SessionStatusText::key(status));
    }
    QJsonArray services;
    for (const ServiceId service : filter.services)
        services.append(service.value);
    QJsonObject object;
    object[u"client"_s] = filter.client ? filter.client->value : 0;
    object[u"when"_s] = int(filter.when);
    object[u"statuses"_s] = statuses;
    object[u"services"_s] = services;
    object[u"dates"_s] = datesToJson(filter.dates, today);
    object[u"words"_s] = filter.words;
    object[u"order"_s] = int(filter.order);
    return object;
}

SessionFilter filterFromJson(const QJsonObject &object, QDate today)
{
    SessionFilter filter;
    const ClientId client {object[u"client"_s].toInteger()};
    if (client.isValid())
        filter.client = client;
    filter.when = SessionFilter::When(std::clamp(object[u"when"_s].toInt(), 0, int(SessionFilter::When::Past)));
    filter.order = SessionFilter::Order(std::clamp(object[u"order"_s].toInt(), 0, int(SessionFilter::Order::ByStatus)));
    const QJsonArray statuses = object[u"statuses"_s].toArray();
    for (const QJsonValue &key : statuses) {
        if (const auto status = SessionStatusText::fromKey(key.toString()))
            filter.statuses.insert(*status);
    }
    const QJsonArray services = object[u"services"_s].toArray();
    for (const QJsonValue &service : services)
        filter.services.insert(ServiceId {service.toInteger()});
    filter.dates = datesFromJson(object[u"dates"_s].toObject(), today);
    filter.words = object[u"words"_s].toString();
    return filter;
}

} // namespace

QByteArray TimelineState::toBytes(QDate today) const
{
    QJsonArray widths;
    for (const int width : columnWidths)
        widths.append(width);
    const QJsonObject object {{u"filter"_s, filterToJson(filter, today)},
                              {u"columnWidths"_s, widths},
                              {u"listShare"_s, listShare},
                              {u"allStatistics"_s, allStatisticsShown}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TimelineState TimelineState::fromBytes(const QByteArray &bytes, QDate today)
{
    TimelineState state;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return state;
    state.filter = filterFromJson(object[u"filter"_s].toObject(), today);
    const QJsonArray widths = object[u"columnWidths"_s].toArray();
    for (const QJsonValue &width : widths)
        state.columnWidths.append(width.toInt());
    state.listShare = std::clamp(object[u"listShare"_s].toInt(defaultListShare), 1, wholeShare - 1);
    state.allStatisticsShown = object[u"allStatistics"_s].toBool();
    return state;
}

} // namespace bitacora
