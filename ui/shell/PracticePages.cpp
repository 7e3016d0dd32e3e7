#include "PracticePages.h"

#include "CalendarPage.h"
#include "CalendarSide.h"
#include "ClientPage.h"
#include "ClientsPage.h"
#include "ClinicalNotePage.h"
#include "FactsPage.h"
#include "HistoryPage.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "NotePreview.h"
#include "OpenPractice.h"
#include "ReviewModel.h"
#include "ReviewPage.h"
#include "SecuritySection.h"
#include "SessionFactsRepository.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "SettingsPage.h"
#include "TimelineBooking.h"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace bitacora {

namespace {

template <typename Page>
bool flushPage(Page *page)
{
    if (!page)
        return true;
    if constexpr (std::is_void_v<decltype(page->flush())>) {
        page->flush();
        return true;
    } else {
        return page->flush();
    }
}

} // namespace

PracticePages::PracticePages(OpenPractice &practice, Preferences &preferences, BackupDesk &backups, QWidget *parent)
    : QStackedWidget(parent)
    , m_practice(practice)
    , m_preferences(preferences)
    , m_backups(backups)
    , m_reviewed(new ReviewModel(practice.practice(), this))
{
}

QWidget *PracticePages::pageFor(PracticePlace::Page page)
{
    switch (page) {
    case PracticePlace::Page::Clients:
        return m_clients ? m_clients : m_clients = makeClientsPage();
    case PracticePlace::Page::Client:
        return m_client ? m_client : m_client = makeClientPage();
    case PracticePlace::Page::Calendar:
        return m_calendar ? m_calendar : m_calendar = makeCalendarPage();
    case PracticePlace::Page::History:
        return m_history ? m_history : m_history = makeHistoryPage();
    case PracticePlace::Page::Review:
        return m_review ? m_review : m_review = makeReviewPage();
    case PracticePlace::Page::Settings:
        return &settings();
    case PracticePlace::Page::Note:
        return m_note ? m_note : m_note = makeNotePage();
    }
    return nullptr;
}

ClientsPage *PracticePages::makeClientsPage()
{
    auto *page = new ClientsPage(m_practice, this);
    connect(page, &ClientsPage::clientChosen, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client});
    });
    connect(page, &ClientsPage::detailsRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client, .tab = ClientPage::Tab::Details});
    });
    connect(page, &ClientsPage::deletionRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client});
        if (m_page == PracticePlace::Page::Client && m_client->client() == client)
            m_client->beginDeletion();
    });
    connect(page, &ClientsPage::importRequested, this, [this] {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Settings});
        if (m_page == PracticePlace::Page::Settings)
            settings().showImport();
    });
    return page;
}

ClientPage *PracticePages::makeClientPage()
{
    auto *page = new ClientPage(m_practice, this);
    connectDetails(page->timeline()->booking());
    connectNote(page->timeline()->panel());
    connect(page, &ClientPage::backRequested, this, [this] {
        // A client may be gone while another page is on the screen.
        if (m_page == PracticePlace::Page::Client)
            Q_EMIT placeRequested({.page = PracticePlace::Page::Clients});
    });
    connect(page, &ClientPage::deleted, this, [this](const Client &client, int sessions) {
        if (m_page == PracticePlace::Page::Clients)
            m_clients->offerUndo(client, sessions);
    });
    return page;
}

HistoryPage *PracticePages::makeHistoryPage()
{
    auto *page = new HistoryPage(m_practice, this);
    connectDetails(page->timeline()->booking());
    connectNote(page->timeline()->panel());
    connect(page, &HistoryPage::clientRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client});
    });
    return page;
}

ReviewPage *PracticePages::makeReviewPage()
{
    auto *page = new ReviewPage(m_practice, *m_reviewed, this);
    connect(page, &ReviewPage::clientRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client});
    });
    connect(page, &ReviewPage::confirmationRequested, this, &PracticePages::showConfirmation);
    connect(page, &ReviewPage::sessionNoteRequested, this, [this](SessionId session) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Note, .session = session});
    });
    connect(page, &ReviewPage::noteRequested, this, [this](std::optional<ClientId> client, SessionId session) {
        PracticePlace place {.page = PracticePlace::Page::History, .session = session};
        if (isRecorded(session)) {
            place.page = PracticePlace::Page::Note;
            Q_EMIT placeRequested(place);
            return;
        }
        if (client) {
            place.page = PracticePlace::Page::Client;
            place.client = *client;
        }
        place.note = PracticePlace::Cursor {NoteKind::Private, std::numeric_limits<int>::max()};
        Q_EMIT placeRequested(place);
    });
    return page;
}

void PracticePages::showConfirmation(SessionId session)
{
    const auto stored = m_practice.practice().sessions().find(session);
    if (!stored || !stored->client)
        return;
    Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = *stored->client, .session = session});
    if (m_page == PracticePlace::Page::Client && m_client->client() == stored->client)
        m_client->timeline()->booking()->confirm(session);
}

// What was recorded of a session asks for a clinical note; of another one a private note is enough.
bool PracticePages::isRecorded(SessionId session) const
{
    const auto facts = m_practice.practice().sessionFacts().find(session);
    return facts && !facts->isEmpty();
}

CalendarPage *PracticePages::makeCalendarPage()
{
    auto *page = new CalendarPage(m_practice, this);
    connectDetails(page->side()->booking());
    connectNote(page->panel());
    return page;
}

ClinicalNotePage *PracticePages::makeNotePage()
{
    auto *page = new ClinicalNotePage(m_practice, this);
    connect(page, &ClinicalNotePage::left, this, &PracticePages::leaveNote);
    connect(page, &ClinicalNotePage::sessionRequested, this, &PracticePages::leaveNote);
    connect(page, &ClinicalNotePage::clientRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client, .tab = ClientPage::Tab::Details});
    });
    connect(page, &ClinicalNotePage::letterheadRequested, this,
            [this] { Q_EMIT placeRequested({.page = PracticePlace::Page::Settings}); });
    connect(page, &ClinicalNotePage::previewRequested, this, [this, page](SessionId session, const NoteDraft &shown) {
        if (const auto opened = NotePreview::open(m_practice, session, shown, page); !opened)
            page->messages()->showError(opened.error());
    });
    return page;
}

void PracticePages::leaveNote()
{
    if (m_page != PracticePlace::Page::Note)
        return;
    PracticePlace place {.page = PracticePlace::Page::History, .session = m_note->session()};
    if (m_beforeNote) {
        place = *m_beforeNote;
    } else if (const auto session = m_practice.practice().sessions().find(place.session); session && session->client) {
        place.page = PracticePlace::Page::Client;
        place.client = *session->client;
    }
    Q_EMIT placeRequested(place);
}

void PracticePages::connectNote(const SessionPanel *panel)
{
    connect(panel, &SessionPanel::noteRequested, this, [this](SessionId session) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Note, .session = session});
    });
}

ClinicalNotePage *PracticePages::note() const
{
    return currentWidget() && m_page == PracticePlace::Page::Note ? m_note : nullptr;
}

void PracticePages::connectDetails(const TimelineBooking *booking)
{
    connect(booking, &TimelineBooking::detailsRequested, this, [this](ClientId client) {
        Q_EMIT placeRequested({.page = PracticePlace::Page::Client, .client = client, .tab = ClientPage::Tab::Details});
    });
}

bool PracticePages::showPage(const PracticePlace &place)
{
    if (place.page == PracticePlace::Page::Note && m_page != PracticePlace::Page::Note) {
        m_beforeNote.reset();
        if (currentWidget())
            m_beforeNote = this->place();
    }
    QWidget *page = pageFor(place.page);
    if (indexOf(page) < 0)
        addWidget(page);
    if (place.page == PracticePlace::Page::Client && !m_client->showClient(place.client, place.tab))
        return false;
    if (place.page == PracticePlace::Page::Note && !m_note->open(place.session))
        return false;
    if (place.page == PracticePlace::Page::History)
        m_history->setTab(place.historyTab);
    m_page = place.page;
    setCurrentWidget(page);
    return true;
}

SessionTimeline *PracticePages::timeline() const
{
    if (!currentWidget())
        return nullptr;
    if (m_page == PracticePlace::Page::History && m_history->tab() == HistoryPage::Tab::Sessions)
        return m_history->timeline();
    const bool isOfClient = m_page == PracticePlace::Page::Client && m_client->tab() == ClientPage::Tab::Sessions;
    if (isOfClient && !m_client->isDeleting())
        return m_client->timeline();
    return nullptr;
}

void PracticePages::showSession(const PracticePlace &place)
{
    if (SessionTimeline *sessions = timeline())
        sessions->showSession(place.session);
    else if (m_page == PracticePlace::Page::Calendar && place.session.isValid())
        m_calendar->openSession(place.session);
    SessionPanel *panel = sessionPanel();
    const bool isShown = panel && panel->session() == place.session;
    if (isShown && place.note)
        panel->writeOn(place.note->kind, place.note->position);
    if (isShown && place.form)
        panel->recordAt(*place.form);
    if (m_page == PracticePlace::Page::Note && m_note->session() == place.session && place.form)
        m_note->recordAt(*place.form);
}

SessionPanel *PracticePages::sessionPanel() const
{
    if (const SessionTimeline *sessions = timeline())
        return sessions->panel();
    return currentWidget() && m_page == PracticePlace::Page::Calendar ? m_calendar->panel() : nullptr;
}

PracticePlace PracticePages::place() const
{
    PracticePlace place {.page = m_page};
    if (m_page == PracticePlace::Page::Client) {
        place.client = m_client->client();
        place.tab = m_client->tab();
    }
    if (m_page == PracticePlace::Page::History)
        place.historyTab = m_history->tab();
    if (m_page == PracticePlace::Page::Note) {
        place.session = m_note->session();
        if (m_note->isRecording())
            place.form = m_note->factsPage()->place();
    }
    const SessionPanel *panel = sessionPanel();
    if (!panel)
        return place;
    const QWidget *sessions = timeline() ? static_cast<QWidget *>(timeline()) : m_calendar;
    place.session = panel->session();
    if (panel->isRecording())
        place.form = panel->factsPage()->place();
    for (const NoteKind kind : {NoteKind::Customer, NoteKind::Private}) {
        const NoteEditor *editor = panel->note(kind)->editor();
        // Also when the keyboard is in the menu that locks, or in another window.
        if (sessions->focusWidget() == editor)
            place.note = PracticePlace::Cursor {kind, editor->textCursor().position()};
    }
    return place;
}

void PracticePages::focusPage()
{
    switch (m_page) {
    case PracticePlace::Page::Clients:
        return m_clients->focusCards();
    case PracticePlace::Page::Client:
        // The page has put the keyboard into its tab itself.
        return;
    case PracticePlace::Page::Calendar:
        return m_calendar->focusGrid();
    case PracticePlace::Page::History:
        return m_history->focusList();
    case PracticePlace::Page::Review:
        return m_review->focusList();
    case PracticePlace::Page::Settings:
        m_settings->setFocus();
        focusNextChild();
        return;
    case PracticePlace::Page::Note:
        return m_note->focusText();
    }
}

bool PracticePages::flush()
{
    // Each of them, whatever became of the others.
    m_areSettingsKept = flushPage(m_settings);
    const std::array kept {flushPage(m_clients), flushPage(m_client), flushPage(m_calendar), flushPage(m_history),
                           flushPage(m_review),  m_areSettingsKept,   flushPage(m_note)};
    return std::all_of(kept.begin(), kept.end(), [](bool page) { return page; });
}

bool PracticePages::newSession()
{
    switch (m_page) {
    case PracticePlace::Page::Client:
        m_client->newSession();
        return true;
    case PracticePlace::Page::Calendar:
        m_calendar->newSession();
        return true;
    case PracticePlace::Page::History:
        m_history->newSession();
        return true;
    case PracticePlace::Page::Review:
        m_review->newSession();
        return true;
    case PracticePlace::Page::Clients:
    case PracticePlace::Page::Settings:
    case PracticePlace::Page::Note:
        return false;
    }
    return false;
}

void PracticePages::setSecurity(const SecurityServices &services)
{
    m_security = services;
    if (m_settings)
        m_settings->setSecurity(m_security);
}

SettingsPage &PracticePages::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_practice, m_preferences, &m_backups, this);
        m_settings->setSecurity(m_security);
    }
    return *m_settings;
}

void PracticePages::showPassphrasePanel()
{
    if (m_page == PracticePlace::Page::Settings)
        m_settings->showPassphrasePanel();
}

} // namespace bitacora
