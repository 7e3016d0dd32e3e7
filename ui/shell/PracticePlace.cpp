#include "PracticePlace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::array pages {
    std::pair {PracticePlace::Page::Clients, "clients"_L1}, std::pair {PracticePlace::Page::Client, "client"_L1},
    std::pair {PracticePlace::Page::History, "history"_L1}, std::pair {PracticePlace::Page::Settings, "settings"_L1}};

} // namespace

QByteArray PracticePlace::toBytes() const
{
    QJsonObject object;
    for (const auto &[value, name] : pages) {
        if (value == page)
            object.insert("page"_L1, name);
    }
    if (page == Page::Client)
        object.insert("client"_L1, client.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PracticePlace PracticePlace::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    PracticePlace place;
    for (const auto &[value, name] : pages) {
        if (object.value("page"_L1).toString() == name)
            place.page = value;
    }
    if (place.page == Page::Client)
        place.client.value = object.value("client"_L1).toInteger();
    if (place.page == Page::Client && !place.client.isValid())
        place.page = Page::Clients;
    return place;
}

} // namespace bitacora
