#include "PracticeCommands.h"

#include "ClientRepository.h"
#include "ClientsPage.h"
#include "HistoryPage.h"
#include "OpenPractice.h"
#include "PracticePages.h"
#include "PracticeView.h"
#include "SettingsPage.h"

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

PracticeCommands::PracticeCommands(OpenPractice &practice, PracticeView &view, PracticePages &pages)
    : QObject(&view)
    , m_practice(practice)
    , m_view(view)
    , m_pages(pages)
{
    connect(&practice.practice().clients(), &ClientRepository::changed, this, [this] { m_clients.reset(); });
}

PaletteEntries PracticeCommands::ofPractice()
{
    PaletteEntries entries;
    const auto add = [&entries](const QString &key, const QString &text, const QString &synonyms,
                                std::function<void()> run) {
        entries.push_back({key, text, {}, synonyms, {}, std::move(run)});
    };
    add(u"add client"_s, tr("Add client"),
        //: Other words by which the command "Add client" is found; translate freely, each word counts.
        tr("new create patient person"), [this] {
            m_view.goTo({.page = PracticePlace::Page::Clients});
            if (auto *clients = qobject_cast<ClientsPage *>(m_pages.currentWidget()))
                clients->addClient();
        });
    add(u"activity"_s, tr("Activity of the practice"),
        //: Other words by which the log of what was done is found; each word counts.
        tr("log audit changes who when timeline"),
        [this] { m_view.goTo({.page = PracticePlace::Page::History, .historyTab = HistoryPage::Tab::Activity}); });
    const bool isAboutOne = m_pages.page() == PracticePlace::Page::Client;
    if (!isAboutOne)
        //: A command that shows all clients, since one must be chosen first.
        add(u"choose client"_s, tr("Archive or delete a client: choose one"),
            //: Other words by which the way to archiving or deleting is found; each word counts.
            tr("remove erase restore put away"), [this] { m_view.goTo({.page = PracticePlace::Page::Clients}); });
    addSettings(entries);
    addClients(entries);
    return entries;
}

void PracticeCommands::readClients()
{
    QList<Client> clients;
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto found = m_practice.practice().clients().summaries(state);
        if (!found)
            return m_view.showError(found.error());
        for (const ClientSummary &summary : *found)
            clients.append(summary.client);
    }
    m_clients = clients;
}

void PracticeCommands::addClients(PaletteEntries &entries)
{
    if (!m_clients)
        readClients();
    const QList<Client> clients = m_clients.value_or(QList<Client>());
    for (const Client &client : clients) {
        QStringList details {client.state == ClientState::Archived ? tr("Archived client") : tr("Client"), client.email,
                             client.phone};
        details.removeAll(QString());
        entries.push_back(
            {u"client %1"_s.arg(client.id.value), client.name, details.join(u" · "_s), {}, {}, [this, id = client.id] {
                 m_view.goTo({.page = PracticePlace::Page::Client, .client = id});
             }});
    }
}

void PracticeCommands::addSettings(PaletteEntries &entries)
{
    const auto go = [this](const std::function<void()> &then) {
        return [this, then] {
            m_view.goTo({.page = PracticePlace::Page::Settings});
            if (m_pages.page() == PracticePlace::Page::Settings)
                then();
        };
    };
    const QList<SettingsPage::Heading> headings = m_pages.settings().headings();
    for (int section = 0; section < headings.size(); ++section) {
        const SettingsPage::Heading &heading = headings.at(section);
        entries.push_back(
            {u"setting %1"_s.arg(section), heading.text, tr("Settings"), heading.synonyms, {}, go([this, section] {
                 m_pages.settings().showSection(section);
             })});
    }
    entries.push_back({u"add service"_s,
                       tr("Add service"),
                       tr("Settings"),
                       //: Other words by which the command "Add service" is found; each word counts.
                       tr("new create price code"),
                       {},
                       go([this] { m_pages.settings().addService(); })});
    entries.push_back({u"add calendar"_s,
                       tr("Add calendar"),
                       tr("Settings"),
                       //: Other words by which the command "Add calendar" is found; each word counts.
                       tr("new create agenda color"),
                       {},
                       go([this] { m_pages.settings().addCalendar(); })});
}

} // namespace bitacora
