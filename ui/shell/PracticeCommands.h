#pragma once

#include "CalendarPeriod.h"
#include "Client.h"
#include "PaletteEntry.h"
#include "SessionFoot.h"
#include "SessionStatus.h"

#include <QList>
#include <QObject>

#include <optional>

namespace bitacora {

class CalendarPage;
class ClientPage;
class ClientsPage;
class ClinicalNotePage;
class OpenPractice;
class PracticePages;
class PracticeView;
class ReviewPage;
class SessionPanel;
class SessionTimeline;

/// What the command palette offers in an open practice: what the page on the screen can do, the sections of the
/// settings, and every client.
class PracticeCommands : public QObject
{
    Q_OBJECT

public:
    PracticeCommands(OpenPractice &practice, PracticeView &view, PracticePages &pages);

    /// What the page can do.
    [[nodiscard]] PaletteEntries ofPage() const;
    /// The rest.
    [[nodiscard]] PaletteEntries ofPractice();

private:
    void addClients(PaletteEntries &entries);
    void readClients();
    void addSettings(PaletteEntries &entries);
    /// What the page with the cards can do, and the client whose card is marked.
    void addClientsPage(PaletteEntries &entries, ClientsPage &page) const;
    void addClientPage(PaletteEntries &entries, ClientPage &page) const;
    void addClientActions(PaletteEntries &entries, ClientId client) const;
    void addHistory(PaletteEntries &entries) const;
    void addCalendar(PaletteEntries &entries, CalendarPage &calendar) const;
    static void addCalendarChoices(PaletteEntries &entries, const CalendarPage &calendar);
    static QString nextText(CalendarPeriod::View view);
    static QString previousText(CalendarPeriod::View view);
    static void addNote(PaletteEntries &entries, ClinicalNotePage &page);
    void addReview(PaletteEntries &entries, ReviewPage &page) const;
    static void addTimeline(PaletteEntries &entries, SessionTimeline &timeline);
    /// How the list is narrowed, and in what order it stands.
    static void addFilters(PaletteEntries &entries, SessionTimeline &timeline);
    /// What can be done with those that are selected in the list, or with the one beside it.
    void addSessions(PaletteEntries &entries, SessionTimeline &timeline) const;
    void addSession(PaletteEntries &entries, SessionFoot &foot, SessionPanel &panel) const;
    static QString synonyms(SessionFoot::Action action);
    void addStatuses(PaletteEntries &entries, const QList<SessionId> &sessions) const;
    void setStatus(const QList<SessionId> &sessions, SessionStatus status) const;
    /// Shows that client's page; null when something keeps the one before.
    [[nodiscard]] ClientPage *pageOf(ClientId client) const;
    void beginDeletion(ClientId client) const;

    OpenPractice &m_practice;
    PracticeView &m_view;
    PracticePages &m_pages;
    /// By name, the archived ones last. Read when the palette opens, and again only once something of them changed.
    std::optional<QList<Client>> m_clients;
};

} // namespace bitacora
