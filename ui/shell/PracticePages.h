#pragma once

#include "PracticePlace.h"
#include "SecurityServices.h"

#include <QStackedWidget>

#include <optional>

namespace bitacora {

class BackupDesk;
class CalendarPage;
class ClientsPage;
class ClinicalNotePage;
class HistoryPage;
class OpenPractice;
class Preferences;
class ReviewModel;
class ReviewPage;
class SessionPanel;
class SessionTimeline;
class SettingsPage;
class TimelineBooking;

/// The pages of an open practice, each made when it is first shown.
class PracticePages : public QStackedWidget
{
    Q_OBJECT

public:
    PracticePages(OpenPractice &practice, Preferences &preferences, BackupDesk &backups, QWidget *parent = nullptr);

    /// Shows the page, with its client and tab. False when its client could not be shown.
    bool showPage(const PracticePlace &place);
    /// Gives the page that is on the screen the keyboard.
    void focusPage();
    /// Shows the session of the place, and with it the note, in the list or calendar that is on the screen; if there is one.
    void showSession(const PracticePlace &place);
    /// Which page is on the screen; the first one until one is.
    [[nodiscard]] PracticePlace::Page page() const { return m_page; }
    /// Where the person is, as exactly as these two can bring them back.
    [[nodiscard]] PracticePlace place() const;
    /// The session beside a list or a calendar that is on the screen, if any.
    [[nodiscard]] SessionPanel *sessionPanel() const;
    /// The list of sessions that is on the screen, if any.
    [[nodiscard]] SessionTimeline *timeline() const;
    /// The clinical note that is on the screen, if any.
    [[nodiscard]] ClinicalNotePage *note() const;
    /// What is worth a look; read whether or not the page is shown, for its count.
    [[nodiscard]] const ReviewModel &review() const { return *m_reviewed; }
    /// Whether everything that was typed is stored, or kept for later.
    bool flush();
    /// Whether that holds for the settings, of which not all has a draft.
    [[nodiscard]] bool areSettingsKept() const { return m_areSettingsKept; }
    /// Opens the panel that books. False when the page on the screen has none.
    bool newSession();
    /// The settings, also where they are not on the screen.
    [[nodiscard]] SettingsPage &settings();
    /// Before the settings are shown.
    void setSecurity(const SecurityServices &services);
    /// On the settings, when they are on the screen.
    void showPassphrasePanel();

Q_SIGNALS:
    /// Something on a page leads elsewhere.
    void placeRequested(const PracticePlace &place);

private:
    QWidget *pageFor(PracticePlace::Page page);
    ClientsPage *makeClientsPage();
    ClientPage *makeClientPage();
    HistoryPage *makeHistoryPage();
    ReviewPage *makeReviewPage();
    CalendarPage *makeCalendarPage();
    ClinicalNotePage *makeNotePage();
    /// Back from the clinical note to where it was opened.
    void leaveNote();
    /// Leads to a session's clinical note from beside it.
    void connectNote(const SessionPanel *panel);
    void showConfirmation(SessionId session);
    [[nodiscard]] bool isRecorded(SessionId session) const;
    /// Leads to a client's profile from what is said of its sessions.
    void connectDetails(const TimelineBooking *booking);

    OpenPractice &m_practice;
    Preferences &m_preferences;
    BackupDesk &m_backups;
    PracticePlace::Page m_page = PracticePlace::Page::Clients;
    ClientsPage *m_clients = nullptr;
    ClientPage *m_client = nullptr;
    CalendarPage *m_calendar = nullptr;
    HistoryPage *m_history = nullptr;
    ReviewModel *m_reviewed;
    ReviewPage *m_review = nullptr;
    SettingsPage *m_settings = nullptr;
    bool m_areSettingsKept = true;
    SecurityServices m_security;
    ClinicalNotePage *m_note = nullptr;
    /// Where the clinical note was opened.
    std::optional<PracticePlace> m_beforeNote;
};

} // namespace bitacora
