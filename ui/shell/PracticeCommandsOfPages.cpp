// What the command palette offers on each page: all that its buttons, menus and keys do.

#include "PracticeCommands.h"

#include "CalendarChip.h"
#include "CalendarHead.h"
#include "CalendarPage.h"
#include "CalendarSide.h"
#include "ClientCardView.h"
#include "ClientListModel.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "ClinicalNotePage.h"
#include "HistoryPage.h"
#include "LocalNow.h"
#include "ModelProposalPanel.h"
#include "OpenPractice.h"
#include "PracticePages.h"
#include "PracticeView.h"
#include "RetentionRepository.h"
#include "ReviewPage.h"
#include "SentenceEditor.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"

#include <QPointer>
#include <QPushButton>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

void add(PaletteEntries &entries, const QString &key, const QString &text, std::function<void()> run,
         const QKeySequence &shortcut = {}, const QString &synonyms = {})
{
    entries.push_back({key, text, {}, synonyms, shortcut, std::move(run)});
}

} // namespace

PaletteEntries PracticeCommands::ofPage() const
{
    PaletteEntries entries;
    QWidget *page = m_pages.currentWidget();
    if (auto *clients = qobject_cast<ClientsPage *>(page))
        addClientsPage(entries, *clients);
    else if (auto *client = qobject_cast<ClientPage *>(page))
        addClientPage(entries, *client);
    else if (auto *calendar = qobject_cast<CalendarPage *>(page))
        addCalendar(entries, *calendar);
    else if (qobject_cast<HistoryPage *>(page))
        addHistory(entries);
    else if (auto *review = qobject_cast<ReviewPage *>(page))
        addReview(entries, *review);
    else if (auto *note = qobject_cast<ClinicalNotePage *>(page))
        addNote(entries, *note);
    return entries;
}

void PracticeCommands::addNote(PaletteEntries &entries, ClinicalNotePage &page)
{
    add(
        entries, u"record"_s, tr("Change what happened"), [&page] { page.record(); }, Qt::CTRL | Qt::Key_R,
        //: Other words by which the command "Change what happened" is found; each word counts.
        tr("record facts data form session"));
    add(
        entries, u"next claim"_s, tr("The next thing to look at in the note"), [&page] { page.editor()->goToNext(); },
        Qt::Key_F8,
        //: Other words by which the command "The next thing to look at in the note" is found; each word counts.
        tr("claim error check sentence mark"));
    add(
        entries, u"write anew"_s, tr("Write the note anew from what was recorded"), [&page] { page.writeAnew(); }, {},
        //: Other words by which the command "Write the note anew" is found; each word counts.
        tr("redraft draft again generate"));
    if (page.proposal()->isOffered())
        add(
            entries, u"model"_s, tr("Draft the note with the language model"),
            [&page] { page.proposal()->offer()->click(); }, {},
            //: Other words by which the command "Draft the note with the language model" is found; each word counts.
            tr("AI assistant generate Ollama"));
    add(
        entries, u"versions"_s, tr("The versions of the note"), [&page] { page.showVersions(); }, Qt::Key_F9,
        //: Other words by which the command "The versions of the note" is found; each word counts.
        tr("history changes differences earlier original"));
    add(
        entries, u"preview note"_s, tr("Print preview of the note"), [&page] { page.preview(); }, QKeySequence::Print,
        //: Other words by which the command "Print preview of the note" is found; each word counts.
        tr("paper pdf save export"));
    if (!page.isSigned())
        add(
            entries, u"sign note"_s, tr("Sign the note"), [&page] { page.beginSigning(); }, {},
            //: Other words by which the command "Sign the note" is found; each word counts.
            tr("signature lock finish"));
    add(
        entries, u"leave note"_s, tr("Back to the session"), [&page] { Q_EMIT page.left(); }, Qt::ALT | Qt::Key_Left);
}

void PracticeCommands::addClientsPage(PaletteEntries &entries, ClientsPage &page) const
{
    if (page.isAdding())
        return;
    const ClientId marked = page.cards()->currentClient();
    if (marked.isValid()) {
        add(entries, u"details"_s, tr("Details of this client"), [this, marked] {
            m_view.goTo({.page = PracticePlace::Page::Client, .client = marked, .tab = ClientPage::Tab::Details});
        });
        entries.back().detail = page.clients().clientAt(page.clients().rowOf(marked)).client.name;
        addClientActions(entries, marked);
    }
    const bool areActive = page.clients().state() == ClientState::Active;
    add(entries, u"clients state"_s, areActive ? tr("Show the archived clients") : tr("Show the active clients"),
        [&page, areActive] { page.showState(areActive ? ClientState::Archived : ClientState::Active); });
    add(
        entries, u"search"_s, tr("Search in the page"), [&page] { page.focusSearch(); }, QKeySequence::Find,
        //: Other words by which the command "Search in the page" is found; each word counts.
        tr("find filter look for"));
}

void PracticeCommands::addClientActions(PaletteEntries &entries, ClientId id) const
{
    const auto client = m_practice.practice().clients().find(id);
    if (!client)
        return;
    const auto setState = [this, id](ClientState state) {
        if (auto *clients = qobject_cast<ClientsPage *>(m_pages.currentWidget()))
            clients->setClientState(id, state);
        else if (auto *page = qobject_cast<ClientPage *>(m_pages.currentWidget()))
            page->setState(state);
    };
    if (client->state == ClientState::Active)
        entries.push_back({u"archive"_s,
                           tr("Archive client"),
                           client->name,
                           //: Other words by which the command "Archive client" is found; each word counts.
                           tr("put away close discharge hide remove"),
                           {},
                           [setState] { setState(ClientState::Archived); }});
    else
        entries.push_back({u"restore"_s,
                           tr("Restore client"),
                           client->name,
                           //: Other words by which the command "Restore client" is found; each word counts.
                           tr("bring back reactivate unarchive"),
                           {},
                           [setState] { setState(ClientState::Active); }});
    const bool isOnHold = m_practice.practice().retention().hold(id).value_or(std::nullopt).has_value();
    entries.push_back({u"hold"_s,
                       //: To forbid that a client's record is deleted or destroyed; the other way back.
                       isOnHold ? tr("Lift the hold on this client's record") : tr("Put this client's record on hold…"),
                       client->name,
                       //: Other words by which the command "Put the record on hold" is found; each word counts.
                       tr("legal hold subpoena complaint request retention keep"),
                       {},
                       [this, id] {
                           if (ClientPage *page = pageOf(id))
                               page->changeHold();
                       }});
    entries.push_back({u"delete"_s,
                       tr("Delete client…"),
                       client->name,
                       //: Other words by which the command "Delete client" is found; each word counts.
                       tr("remove erase"),
                       {},
                       [this, id] { beginDeletion(id); }});
}

ClientPage *PracticeCommands::pageOf(ClientId client) const
{
    const auto *shown = qobject_cast<ClientPage *>(m_pages.currentWidget());
    if (!shown || shown->client() != client)
        m_view.goTo({.page = PracticePlace::Page::Client, .client = client});
    auto *page = qobject_cast<ClientPage *>(m_pages.currentWidget());
    return page && page->client() == client ? page : nullptr;
}

void PracticeCommands::beginDeletion(ClientId client) const
{
    if (ClientPage *page = pageOf(client))
        page->beginDeletion();
}

void PracticeCommands::addClientPage(PaletteEntries &entries, ClientPage &page) const
{
    if (SessionTimeline *timeline = m_pages.timeline()) {
        addSessions(entries, *timeline);
        addTimeline(entries, *timeline);
    }
    const auto goTo = [this, &page](ClientPage::Tab tab) {
        return [this, client = page.client(), tab] {
            m_view.goTo({.page = PracticePlace::Page::Client, .client = client, .tab = tab});
        };
    };
    if (page.tab() != ClientPage::Tab::Sessions)
        add(entries, u"sessions"_s, tr("Sessions of this client"), goTo(ClientPage::Tab::Sessions));
    if (page.tab() != ClientPage::Tab::Plan)
        add(entries, u"plan"_s, tr("Plan of this client"), goTo(ClientPage::Tab::Plan), {},
            //: Other words by which the plan of a client is found; each word counts.
            tr("behavior replacement program intervention reinforcer goal baseline mastery"));
    if (page.tab() != ClientPage::Tab::Progress)
        add(entries, u"progress"_s, tr("Progress of this client"), goTo(ClientPage::Tab::Progress), {},
            //: Other words by which the graphs of a client are found; each word counts.
            tr("graph chart data trend phase line event mastery percentage"));
    if (page.tab() != ClientPage::Tab::Details)
        add(entries, u"details"_s, tr("Details of this client"), goTo(ClientPage::Tab::Details), {},
            //: Other words by which the profile of a client is found; each word counts.
            tr("profile name birthday phone email address edit"));
    if (page.tab() != ClientPage::Tab::Activity)
        add(entries, u"client activity"_s, tr("Activity of this client"), goTo(ClientPage::Tab::Activity), {},
            tr("log audit changes who when timeline"));
    add(
        entries, u"progress report"_s, tr("Progress report of this client…"), [&page] { page.openReport(); }, {},
        //: Other words by which the progress report of a client is found; each word counts.
        tr("period summary graphs payer write print pdf"));
    add(
        entries, u"whole record"_s, tr("Whole record of this client…"), [&page] { page.exportRecord(); }, {},
        //: Other words by which the whole record of a client is found; each word counts.
        tr("save export copy pdf request file"));
    if (!page.isDeleting())
        addClientActions(entries, page.client());
}

void PracticeCommands::addHistory(PaletteEntries &entries) const
{
    if (SessionTimeline *timeline = m_pages.timeline()) {
        addSessions(entries, *timeline);
        addTimeline(entries, *timeline);
        return;
    }
    add(entries, u"all sessions"_s, tr("Sessions of the practice"),
        [this] { m_view.goTo({.page = PracticePlace::Page::History}); });
}

void PracticeCommands::addCalendar(PaletteEntries &entries, CalendarPage &calendar) const
{
    if (calendar.isSessionOpen() && calendar.panel()->session().isValid())
        addSession(entries, *calendar.side()->foot(), *calendar.panel());
    const auto step = [&calendar](int steps) {
        return [&calendar, steps] {
            calendar.setPeriod(calendar.period().moved(steps));
            calendar.focusGrid();
        };
    };
    const auto show = [&calendar](CalendarPeriod::View view) {
        return [&calendar, view] {
            calendar.setPeriod({view, calendar.period().date});
            calendar.focusGrid();
        };
    };
    const Practice &practice = m_practice.practice();
    add(
        entries, u"today"_s, tr("Go to today"),
        [&calendar, &practice] {
            calendar.goTo(localNow(practice.clock()).date());
            calendar.focusGrid();
        },
        Qt::Key_T);
    const CalendarPeriod::View view = calendar.period().view;
    //: Other words by which "Next week" is found; each word counts.
    add(entries, u"next"_s, nextText(view), step(1), Qt::Key_PageDown, tr("later forward following"));
    //: Other words by which "Previous week" is found; each word counts.
    add(entries, u"previous"_s, previousText(view), step(-1), Qt::Key_PageUp, tr("earlier back before last"));
    add(entries, u"day"_s, tr("Show a day"), show(CalendarPeriod::View::Day), Qt::Key_D);
    add(entries, u"week"_s, tr("Show a week"), show(CalendarPeriod::View::Week), Qt::Key_W);
    add(entries, u"month"_s, tr("Show a month"), show(CalendarPeriod::View::Month), Qt::Key_M);
    add(
        entries, u"print week"_s, tr("Print the week"), [&calendar] { calendar.head()->printButton()->click(); },
        QKeySequence::Print,
        //: Other words by which the command "Print the week" is found; each word counts.
        tr("paper pdf calendar save"));
    addCalendarChoices(entries, calendar);
}

QString PracticeCommands::nextText(CalendarPeriod::View view)
{
    switch (view) {
    case CalendarPeriod::View::Day:
        return tr("Next day");
    case CalendarPeriod::View::Week:
        return tr("Next week");
    case CalendarPeriod::View::Month:
        return tr("Next month");
    }
    return {};
}

QString PracticeCommands::previousText(CalendarPeriod::View view)
{
    switch (view) {
    case CalendarPeriod::View::Day:
        return tr("Previous day");
    case CalendarPeriod::View::Week:
        return tr("Previous week");
    case CalendarPeriod::View::Month:
        return tr("Previous month");
    }
    return {};
}

void PracticeCommands::addCalendarChoices(PaletteEntries &entries, const CalendarPage &calendar)
{
    const QList<CalendarChip *> chips = calendar.head()->chips();
    // One calendar needs no choice.
    if (chips.size() < 2)
        return;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QPointer<CalendarChip> chip = chips.at(i);
        add(entries, u"calendar %1"_s.arg(i),
            //: A command: hides or shows the sessions of a calendar; %1 is its name.
            (chip->isChecked() ? tr("Hide the calendar “%1”") : tr("Show the calendar “%1”")).arg(chip->text()),
            [chip] {
                if (chip)
                    chip->click();
            });
    }
}

} // namespace bitacora
