#include "PracticeCommands.h"

#include "CalendarPage.h"
#include "CalendarSide.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "HistoryPage.h"
#include "OpenPractice.h"
#include "PracticePages.h"
#include "PracticeView.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"
#include "SettingsPage.h"
#include "TimelineBooking.h"

#include <QMenu>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

void add(PaletteEntries &entries, const QString &key, const QString &text, std::function<void()> run,
         const QKeySequence &shortcut = {})
{
    entries.push_back({key, text, {}, {}, shortcut, std::move(run)});
}

} // namespace

PracticeCommands::PracticeCommands(OpenPractice &practice, PracticeView &view, PracticePages &pages)
    : QObject(&view)
    , m_practice(practice)
    , m_view(view)
    , m_pages(pages)
{
    connect(&practice.practice().clients(), &ClientRepository::changed, this, [this] { m_clients.reset(); });
}

PaletteEntries PracticeCommands::ofPage() const
{
    PaletteEntries entries;
    switch (m_pages.page()) {
    case PracticePlace::Page::Client:
        addClientPage(entries);
        break;
    case PracticePlace::Page::Calendar:
        addCalendar(entries);
        break;
    case PracticePlace::Page::History:
        addTimeline(entries, m_pages.timeline());
        break;
    default:
        break;
    }
    return entries;
}

PaletteEntries PracticeCommands::ofPractice()
{
    PaletteEntries entries;
    add(entries, u"add client"_s, tr("Add client"), [this] {
        m_view.goTo({.page = PracticePlace::Page::Clients});
        if (auto *clients = qobject_cast<ClientsPage *>(m_pages.currentWidget()))
            clients->addClient();
    });
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
    const QStringList headings = m_pages.settings().headings();
    for (int section = 0; section < headings.size(); ++section) {
        entries.push_back({u"setting %1"_s.arg(section), headings.at(section), tr("Settings"), {}, {}, [this, section] {
                               m_view.goTo({.page = PracticePlace::Page::Settings});
                               if (m_pages.page() == PracticePlace::Page::Settings)
                                   m_pages.settings().showSection(section);
                           }});
    }
}

void PracticeCommands::addTimeline(PaletteEntries &entries, SessionTimeline *timeline) const
{
    if (!timeline)
        return;
    if (timeline->panel()->session().isValid() && !timeline->booking()->isOpen())
        addSession(entries, timeline->foot());
    add(
        entries, u"export"_s, tr("Export the sessions that are shown"), [timeline] { timeline->exportHistory(); },
        Qt::CTRL | Qt::Key_E);
    add(
        entries, u"print"_s, tr("Print the sessions that are shown"), [timeline] { timeline->printHistory(); },
        QKeySequence::Print);
    add(
        entries, u"search"_s, tr("Search in the page"), [timeline] { timeline->focusSearch(); }, QKeySequence::Find);
}

void PracticeCommands::addSession(PaletteEntries &entries, SessionFoot *foot) const
{
    // What the menu of the session offers, said as it is there.
    const auto menu = std::make_shared<QMenu>();
    foot->addActionsTo(menu.get());
    const QList<QAction *> actions = menu->actions();
    for (int i = 0; i < actions.size(); ++i) {
        QAction *action = actions.at(i);
        if (action->isSeparator() || !action->isEnabled())
            continue;
        entries.push_back(
            {u"session %1"_s.arg(i), action->text(), tr("The session that is shown"), {}, {}, [menu, action] {
                 action->trigger();
             }});
    }
}

void PracticeCommands::addCalendar(PaletteEntries &entries) const
{
    auto *calendar = qobject_cast<CalendarPage *>(m_pages.currentWidget());
    if (!calendar)
        return;
    if (calendar->isSessionOpen())
        addSession(entries, calendar->side()->foot());
    const auto show = [calendar](CalendarPeriod::View view) {
        return [calendar, view] {
            calendar->setPeriod({view, calendar->period().date});
            calendar->focusGrid();
        };
    };
    const Practice &practice = m_practice.practice();
    add(
        entries, u"today"_s, tr("Go to today"),
        [calendar, &practice] {
            calendar->goTo(ZonedTime::fromInstant(practice.clock().now(), practice.clock().zone()).day());
            calendar->focusGrid();
        },
        Qt::Key_T);
    add(entries, u"day"_s, tr("Show a day"), show(CalendarPeriod::View::Day), Qt::Key_D);
    add(entries, u"week"_s, tr("Show a week"), show(CalendarPeriod::View::Week), Qt::Key_W);
    add(entries, u"month"_s, tr("Show a month"), show(CalendarPeriod::View::Month), Qt::Key_M);
}

void PracticeCommands::addClientPage(PaletteEntries &entries) const
{
    auto *page = qobject_cast<ClientPage *>(m_pages.currentWidget());
    if (!page)
        return;
    addTimeline(entries, m_pages.timeline());
    const auto goTo = [this, page](ClientPage::Tab tab) {
        return [this, client = page->client(), tab] {
            m_view.goTo({.page = PracticePlace::Page::Client, .client = client, .tab = tab});
        };
    };
    if (page->tab() == ClientPage::Tab::Sessions)
        add(entries, u"details"_s, tr("Details of this client"), goTo(ClientPage::Tab::Details));
    else
        add(entries, u"sessions"_s, tr("Sessions of this client"), goTo(ClientPage::Tab::Sessions));
}

} // namespace bitacora
