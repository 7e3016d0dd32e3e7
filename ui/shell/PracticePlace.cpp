#include "PracticePlace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::array pages {
    std::pair {PracticePlace::Page::Clients, "clients"_L1},   std::pair {PracticePlace::Page::Client, "client"_L1},
    std::pair {PracticePlace::Page::Calendar, "calendar"_L1}, std::pair {PracticePlace::Page::History, "history"_L1},
    std::pair {PracticePlace::Page::Review, "review"_L1},     std::pair {PracticePlace::Page::Settings, "settings"_L1},
    std::pair {PracticePlace::Page::Note, "note"_L1}};

/// Tabs by name: another one may come between them.
constexpr std::array tabs {
    std::pair {ClientPage::Tab::Sessions, "sessions"_L1}, std::pair {ClientPage::Tab::Plan, "plan"_L1},
    std::pair {ClientPage::Tab::Progress, "progress"_L1}, std::pair {ClientPage::Tab::Details, "details"_L1},
    std::pair {ClientPage::Tab::Activity, "activity"_L1}};
constexpr std::array historyTabs {std::pair {HistoryPage::Tab::Sessions, "sessions"_L1},
                                  std::pair {HistoryPage::Tab::Activity, "activity"_L1}};
constexpr std::array notes {std::pair {NoteKind::Customer, "customer"_L1}, std::pair {NoteKind::Private, "private"_L1}};

template <typename Names, typename Value>
void insertName(QJsonObject &object, QLatin1StringView key, const Names &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            object.insert(key, name);
    }
}

template <typename Names, typename Value>
bool takeName(const QJsonObject &object, QLatin1StringView key, const Names &names, Value &found)
{
    for (const auto &[value, name] : names) {
        if (object.value(key).toString() == name) {
            found = value;
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray PracticePlace::toBytes() const
{
    QJsonObject object;
    insertName(object, "page"_L1, pages, page);
    if (page == Page::Client) {
        object.insert("client"_L1, client.value);
        insertName(object, "tab"_L1, tabs, tab);
    }
    if (page == Page::History)
        insertName(object, "tab"_L1, historyTabs, historyTab);
    if (session.isValid())
        object.insert("session"_L1, session.value);
    if (note) {
        insertName(object, "note"_L1, notes, note->kind);
        object.insert("cursor"_L1, note->position);
    }
    if (form) {
        object.insert("form"_L1, form->field);
        object.insert("live"_L1, form->isLive);
        object.insert("cursor"_L1, form->position);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PracticePlace PracticePlace::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    PracticePlace place;
    takeName(object, "page"_L1, pages, place.page);
    if (place.page == Page::Client) {
        place.client.value = object.value("client"_L1).toInteger();
        takeName(object, "tab"_L1, tabs, place.tab);
        if (!place.client.isValid())
            return {};
    }
    if (place.page == Page::History)
        takeName(object, "tab"_L1, historyTabs, place.historyTab);
    place.session.value = object.value("session"_L1).toInteger();
    if (place.page == Page::Note && !place.session.isValid())
        return {};
    Cursor cursor;
    if (place.session.isValid() && takeName(object, "note"_L1, notes, cursor.kind)) {
        cursor.position = object.value("cursor"_L1).toInt();
        place.note = cursor;
    }
    if (place.session.isValid() && object.contains("form"_L1))
        place.form = FactsPlace {object.value("live"_L1).toBool(), object.value("form"_L1).toString(),
                                 object.value("cursor"_L1).toInt()};
    return place;
}

} // namespace bitacora
